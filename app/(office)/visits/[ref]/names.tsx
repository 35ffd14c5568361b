import type { Names } from '@/lib/i18n/bilingual'
import { nameIn } from '@/lib/i18n/bilingual'
import { otherName } from '@/lib/i18n/name-for'
import { currentLanguage } from '@/lib/i18n/translator'
import { SpokenText } from '../../../ui/spoken'

/** A name for the reader and, beside it, the same name in the other script. */
export async function NameInScripts({ of: names }: { of: Names }) {
  const language = await currentLanguage()
  const other = otherName(language, names)
  return (
    <>
      <SpokenText of={nameIn(language, names)} />
      {other && (
        <span className="ml-2 font-normal text-second">
          <SpokenText of={other} />
        </span>
      )}
    </>
  )
}
