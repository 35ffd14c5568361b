import type { Route } from 'next'
import { Page } from '@/app/ui/page-frame'
import { newCommitmentValues } from '@/lib/commitments/drafting'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { makeCommitmentAction } from '../actions'
import { CommitmentForm } from '../commitment-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('commitments.make') }
}

export default async function NewCommitmentPage({ searchParams }: PageProps<'/commitments/new'>) {
  const user = await requirePermission('commitments.write')
  const [t, language, asked] = await Promise.all([translator(), currentLanguage(), searchParams])
  const given = (name: string) => [asked[name]].flat()[0]
  const values = await newCommitmentValues(
    { ...user, language },
    {
      visit: given('visit'),
      meeting: given('meeting'),
      agreement: given('agreement'),
      quote: given('quote'),
      continues: given('continues'),
    },
  )

  return (
    <Page
      title={t('commitments.make')}
      lead={t('commitments.makeLead')}
      crumbs={[{ href: '/commitments', label: t('frame.commitments') }]}
      narrow
    >
      <CommitmentForm
        user={user}
        action={makeCommitmentAction}
        values={values}
        submission={newSubmission()}
        submit={t('commitments.make')}
        cancel={{ href: cameFrom(values) }}
      />
    </Page>
  )
}

/** The record that one came from, to go back to. */
function cameFrom({ visit, meeting, agreement, continues }: Record<string, string>): Route {
  if (continues) return `/commitments/${continues}` as Route
  if (meeting) return `/visits/${meeting.replace('/', '/meetings/')}` as Route
  if (agreement) return `/agreements/${agreement}` as Route
  return (visit ? `/visits/${visit}` : '/commitments') as Route
}
