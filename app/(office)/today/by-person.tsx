import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { StatusMark } from '@/app/ui/status-mark'
import { commitmentsAddress } from '@/lib/commitments/filters'
import type { Deadline } from '@/lib/deadlines/deadline'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { PersonsDeadlines } from '@/lib/today/by-person'
import { DaysLeft } from './days-left'
import { Line, Lines } from './line'

type Props = { groups: PersonsDeadlines[]; today: string }

/** What is overdue or due soon, a fold for each person who answers for it. */
export async function ByPerson({ groups, today }: Props) {
  if (groups.length === 0) return null
  const t = await translator()
  return (
    <Section title={t('today.byPerson.title')}>
      {groups.map((group) => (
        <Group key={group.person?.id ?? group.role} group={group} today={today} open={groups.length === 1} />
      ))}
    </Section>
  )
}

type GroupProps = { group: PersonsDeadlines; today: string; open: boolean }

async function Group({ group, today, open }: GroupProps) {
  const { person, overdue, ahead, lines } = group
  const t = await translator()
  const more = overdue + ahead - lines.length
  return (
    <details open={open} className="border-b border-rule last:border-0">
      <summary className="min-h-11 cursor-pointer py-2 md:min-h-9">
        <span className="mr-3 font-medium">{person?.name ?? t('today.byPerson.nobody')}</span>
        <span className="inline-flex flex-wrap gap-x-3">
          {overdue > 0 && (
            <StatusMark tone="seal">{t('today.byPerson.overdue', { count: overdue })}</StatusMark>
          )}
          {ahead > 0 && <span className="text-second">{t('today.byPerson.ahead', { count: ahead })}</span>}
        </span>
      </summary>
      <div className="pb-2 pl-4">
        <Lines>
          {lines.map((deadline) => (
            <DeadlineLine key={deadline.uid} deadline={deadline} today={today} />
          ))}
        </Lines>
        {more > 0 && (
          <p className="pt-1">
            <TextLink href={commitmentsAddress({ owner: person?.id ?? 'none' }) as Route}>
              {t('today.byPerson.more', { count: more })}
            </TextLink>
          </p>
        )}
      </div>
    </details>
  )
}

async function DeadlineLine({ deadline, today }: { deadline: Deadline; today: string }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Line
      href={deadline.href}
      mark={deadline.ref}
      title={nameIn(language, deadline.title)}
      aside={<DaysLeft until={deadline.on} today={today} />}
    >
      {t(`values.deadlineKind.${deadline.kind}`)}
    </Line>
  )
}
