import { Fragment } from 'react'
import type { Language } from '@/db/values/office'
import type { Translator } from '@/lib/i18n/translator-for'
import type { Said } from '@/lib/imports/understood'
import { formatRange } from '@/lib/time/format'

const longest = 240

/** What a field was understood as, in the reader's words. */
export function SaidValue({ t, language, said }: { t: Translator; language: Language; said: Said }) {
  if ('text' in said) return said.text.length > longest ? `${said.text.slice(0, longest)}…` : said.text
  if ('days' in said) return formatRange(...said.days, language)
  if ('label' in said) return t(said.label)
  return said.names.map(({ named, role, title, absent }, index) => {
    const more = [role && t(`values.memberRole.${role}`), title, absent].filter(Boolean).join(', ')
    const mark =
      named.state === 'new' ? t('imports.nameNew') : named.state === 'several' ? t('imports.nameSeveral') : ''
    return (
      <Fragment key={named.key}>
        {index > 0 && '; '}
        {named.text}
        {more && ` (${more})`}
        {mark && (
          <span className={`ml-1 text-sm ${named.state === 'several' ? 'text-seal' : 'text-second'}`}>
            [{mark}]
          </span>
        )}
      </Fragment>
    )
  })
}
