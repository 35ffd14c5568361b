import { languages } from '@/db/values'
import { translator } from '@/lib/i18n/translator'
import { sessionPath } from '../addresses'

/** The minutes of a session as a file, in either language. */
export async function MinutesLinks({ session }: { session: string }) {
  const t = await translator()
  return languages.map((language) => (
    <a
      key={language}
      href={`${sessionPath(session)}/minutes.pdf?lang=${language}`}
      className="link"
      lang={language}
    >
      {t(`reviews.minutes.file.${language}`)}
    </a>
  ))
}
