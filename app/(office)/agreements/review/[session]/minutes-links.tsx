import { languages } from '@/db/values/office'
import { translator } from '@/lib/i18n/translator'
import { sessionPath } from '../addresses'

const files = [
  { format: 'pdf', label: 'file' },
  { format: 'docx', label: 'word' },
] as const

/** The minutes of a session as a file, in either language. */
export async function MinutesLinks({ session }: { session: string }) {
  const t = await translator()
  return files.flatMap(({ format, label }) =>
    languages.map((language) => (
      <a
        key={format + language}
        href={`${sessionPath(session)}/minutes.${format}?lang=${language}`}
        className="link"
        lang={language}
      >
        {t(`reviews.minutes.${label}.${language}`)}
      </a>
    )),
  )
}
