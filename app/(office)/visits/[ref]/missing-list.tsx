import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Lacking, Missing } from '@/lib/visits/missing'

/** What a report lacks, a line a kind of gap, each with the way to the field. */
export async function MissingList({ missing }: { missing: Missing[] }) {
  const t = await translator()
  return (
    <ul className="grid gap-2">
      {missing.map((gap) => (
        <li key={gap.key} className="border-l-2 border-waiting pl-3">
          {gap.of ? (
            t(gap.key, gap.values)
          ) : (
            <TextLink href={gap.href as Route}>{t(gap.key, gap.values)}</TextLink>
          )}
          {gap.needed && <span className="text-second"> {t('visits.needed')}</span>}
          {gap.of && <Where gaps={gap.of} />}
        </li>
      ))}
    </ul>
  )
}

async function Where({ gaps }: { gaps: Lacking[] }) {
  const language = await currentLanguage()
  return (
    <ul className="flex flex-wrap gap-x-3">
      {gaps.map(({ href, mark, names }, index) => {
        const name = nameIn(language, names)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two stops may lead to the same field
          <li key={index} className="tabular-nums">
            <TextLink href={href as Route} title={mark ? name.text : undefined}>
              {mark ?? <span lang={name.lang}>{name.text}</span>}
              {mark && (
                <span lang={name.lang} className="sr-only">
                  {' '}
                  {name.text}
                </span>
              )}
            </TextLink>
          </li>
        )
      })}
    </ul>
  )
}
