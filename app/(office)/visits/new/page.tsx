import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { levelsUpTo } from '@/lib/visibility'
import { listPossibleOwners } from '@/lib/visits/editing'
import { planVisitAction } from '../actions'
import { VisitFields } from '../visit-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.plan') }
}

export default async function PlanVisitPage() {
  const user = await requirePermission('visits.write')
  const [t, owners] = await Promise.all([translator(), listPossibleOwners()])
  const sensitivity = levelsUpTo(user.clearance).includes('internal') ? 'internal' : 'public'
  return (
    <Page title={t('visits.plan')} crumbs={[{ href: '/visits', label: t('frame.visits') }]} narrow>
      <ActionForm
        action={planVisitAction}
        values={{ direction: 'outbound', owner: user.id, sensitivity }}
        submission={newSubmission()}
        submit={t('visits.planThis')}
        cancel={{ href: '/visits' }}
      >
        <VisitFields user={user} owners={owners} />
      </ActionForm>
    </Page>
  )
}
