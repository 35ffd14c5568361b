import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { DateField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { courses, rungs } from '@/db/values/commitments'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { commitmentCrumbs } from '../../../crumbs'
import { addStepAction } from '../../../project-actions'
import { ProofFields } from '../../proof-fields'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]/steps/new'>) {
  const t = await translator()
  return { title: t('commitments.project.addStepTitle', { ref: (await params).ref }) }
}

export default async function AddStepPage({ params }: PageProps<'/commitments/[ref]/steps/new'>) {
  const user = await requirePermission('commitments.write')
  const { ref } = await params
  const commitment = await findCommitment(user, ref)
  if (!commitment || commitment.kind === 'general') notFound()
  const t = await translator()

  return (
    <Page
      title={t('commitments.project.addStepTitle', { ref })}
      lead={t('commitments.project.stepLead')}
      crumbs={await commitmentCrumbs(ref)}
      narrow
    >
      <ActionForm
        action={addStepAction.bind(null, ref)}
        values={{
          rung: commitment.rung ?? 'expressed',
          course: commitment.course ?? 'going',
          verification: 'self-reported',
        }}
        submission={newSubmission()}
        submit={t('commitments.project.addStep')}
        cancel={{ href: `/commitments/${ref}` as Route }}
      >
        <SelectField
          name="rung"
          label={t('commitments.project.rung')}
          options={optionsOf(t, 'rung', rungs)}
          blank={false}
        />
        <SelectField
          name="course"
          label={t('commitments.project.course')}
          options={optionsOf(t, 'course', courses)}
          blank={false}
        />
        <DateField
          name="doneOn"
          label={t('commitments.project.doneOn')}
          hint={t('commitments.project.doneOnHint')}
          optional
        />
        <ProofFields note={t('commitments.project.reason')} hint={t('commitments.project.reasonHint')} />
      </ActionForm>
    </Page>
  )
}
