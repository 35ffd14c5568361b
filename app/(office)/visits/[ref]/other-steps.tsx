import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { ReportState } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import type { User } from '@/lib/user'
import type { VisitRecord } from '@/lib/visits/record'
import { mayBecome, reopenedTo, undoesApproval } from '@/lib/visits/rules'
import { removeVisitAction } from '../actions'

type Props = { user: User; visit: VisitRecord['visit']; report: ReportState }

/** The steps off the straight way: calling a visit off, going back one step, taking back a plan. */
export async function OtherSteps({ user, visit, report }: Props) {
  const t = await translator()
  const { ref, status } = visit
  if (!can(user, 'visits.write')) return null
  const back = reopenedTo(status)
  const official = can(user, 'visits.approve')
  // An official who wants more of a report returns it with a note; others take back what they handed in.
  const returns = official && status === 'reported' && report === 'submitted'
  const mayReopen = back !== null && !returns && (official || !undoesApproval(status, report))
  const mayCancel = mayBecome(status, 'cancelled')
  if (!mayReopen && !mayCancel) return null
  return (
    <div className="print:hidden">
      <Section title={t('visits.otherSteps')}>
        <ul className="grid gap-2">
          {mayReopen && (
            <li>
              <TextLink href={`/visits/${ref}/reopen` as Route}>
                {t('visits.reopenTo', { status: t(`values.visitStatus.${back}`) })}
              </TextLink>
            </li>
          )}
          {mayCancel && (
            <li>
              <TextLink href={`/visits/${ref}/cancel` as Route}>{t('visits.cancel')}</TextLink>
            </li>
          )}
          {status === 'planned' && (
            <li>
              <ActionButton
                action={removeVisitAction.bind(null, ref)}
                label={t('visits.remove')}
                tone="plain"
              />
            </li>
          )}
        </ul>
      </Section>
    </div>
  )
}
