import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { commitmentFilters, commitmentsAddress } from '@/lib/commitments/filters'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { daysBetween } from '@/lib/time/local'
import type { Today } from '@/lib/today/queries'
import { Due, Standing } from '../commitments/standing'
import { Line, Lines } from './line'

/** What the user answers for, overdue first. */
export async function MyCommitments({ mine, today }: { mine: Today['mine']; today: string }) {
  if (!mine?.count) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const all = mine.count > mine.lines.length && (
    <TextLink href={commitmentsAddress(mine.filters) as Route}>
      {t('today.mine.all', { count: mine.count })}
    </TextLink>
  )
  return (
    <Section title={t('today.mine.title')} action={all}>
      <Lines>
        {mine.lines.map((line) => (
          <Line
            key={line.ref}
            href={`/commitments/${line.ref}`}
            mark={line.ref}
            title={inLanguage(language, line.wordsEn, line.wordsZh)}
            aside={<Due of={line} today={today} />}
          >
            <span className="flex flex-wrap gap-x-3">
              <Standing of={line} today={today} />
              {t(`values.promiser.${line.promiser}`)}
              {line.organisation && <SpokenText of={nameIn(language, line.organisation)} />}
            </span>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

/** Important commitments that others say were kept: the reader is to confirm them or send them back. */
export async function ToConfirm({ commitments }: { commitments: Today['toConfirm'] }) {
  if (commitments.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('today.mine.confirm')}>
      <Lines>
        {commitments.map(({ ref, wordsEn, wordsZh, askedByName }) => (
          <Line
            key={ref}
            href={`/commitments/${ref}`}
            mark={ref}
            title={inLanguage(language, wordsEn, wordsZh)}
            aside={<StatusMark tone="waiting">{t('commitments.waiting')}</StatusMark>}
          >
            {t('today.mine.asked', { name: askedByName })}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

/** Which partners have overdue promises with us, on either side. */
export async function OverduePartners({ partners, today }: { partners: Today['overdue']; today: string }) {
  if (partners.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const plain = commitmentFilters.parse({ standing: 'overdue' })
  return (
    <Section title={t('today.overdue.title')}>
      <Lines>
        {partners.map(({ organisation, count, oldest }) => (
          <Line
            key={organisation?.id ?? 'none'}
            href={commitmentsAddress({ ...plain, partner: organisation?.id ?? 'none' })}
            title={
              organisation
                ? nameIn(language, organisation)
                : { text: t('commitments.list.noPartner'), lang: language }
            }
            aside={
              <StatusMark tone="seal">
                {t('commitments.daysOver', { days: daysBetween(oldest ?? today, today) })}
              </StatusMark>
            }
          >
            {t('today.overdue.count', { count, day: formatDate(oldest ?? '', language) })}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
