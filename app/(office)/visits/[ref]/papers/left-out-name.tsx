import { SpokenText } from '@/app/ui/spoken'
import { reportParts } from '@/db/values/reports'
import type { LeftOut } from '@/lib/editions/edition'
import { nameIn } from '@/lib/i18n/bilingual'
import type { MessageKey } from '@/lib/i18n/keys'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { marks } from '@/lib/papers/wording'

/** What a thing left out is called, with its reference and the fields of it that are meant. */
export async function LeftOutName({ of, fields }: { of: LeftOut; fields: string[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const part = reportParts.find((each) => each === of.id)
  if (of.kind === 'words' && part) return t('editions.page.words', { part: t(`values.reportPart.${part}`) })
  const name = nameIn(language, of.title)
  if (of.kind === 'photo') return t('editions.page.photo', { name: name.text })
  const said = of.kind === 'source' ? { ...name, text: t('editions.page.source', { name: name.text }) } : name
  const named = fields.map((field) => t(`values.editionField.${field}` as MessageKey))
  return (
    <>
      {of.mark && of.kind !== 'meeting' && `${of.mark} `}
      <SpokenText of={said} />
      {named.length > 0 && marks[language].colon + named.join(marks[language].list)}
    </>
  )
}
