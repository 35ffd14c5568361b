import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Lacking, Missing } from '@/lib/visits/missing'

type Props = { missing: Missing[]; canWrite: boolean }

/** What a report lacks, a line a kind of gap, each with the way to the field for those who may fill it. */
export async function MissingList({ missing, canWrite }: Props) {
  const t = await translator()
  return (
    <ul className="grid gap-2">
      {missing.map((gap) => (
        <li key={`${gap.part} ${gap.key} ${gap.href}`} className="border-l-2 border-waiting pl-3">
          {gap.of || !canWrite ? (
            t(gap.key, gap.values)
          ) : (
            <TextLink href={gap.href as Route}>{t(gap.key, gap.values)}</TextLink>
          )}
          {gap.needed && <span className="text-second"> {t('visits.needed')}</span>}
          {gap.of && <Where gaps={gap.of} canWrite={canWrite} />}
        </li>
      ))}
    </ul>
  )
}

async function Where({ gaps, canWrite }: { gaps: Lacking[]; canWrite: boolean }) {
  const language = await currentLanguage()
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {gaps.map(({ href, mark, names }, index) => {
        const name = nameIn(language, names)
        const label = (
          <>
            {mark}
            <span lang={name.lang} className={mark ? 'sr-only' : undefined}>
              {mark && ' '}
              {name.text}
            </span>
          </>
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two stops may lead to the same field
          <li key={index} className="tabular-nums" title={mark ? name.text : undefined}>
            {canWrite ? <TextLink href={href as Route}>{label}</TextLink> : label}
          </li>
        )
      })}
    </ul>
  )
}
