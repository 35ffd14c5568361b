import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { missingOf } from '@/lib/visits/missing'
import { findVisitRecord } from '@/lib/visits/record'
import { MissingList } from '../missing-list'
import { reportAction } from '../steps'
import { visitCrumbs } from '../visit-crumbs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('visits.submit') }
}

export default async function SubmitReportPage(props: PageProps<'/visits/[ref]/submit'>) {
  const user = await requirePermission('visits.write')
  const { ref } = await props.params
  const record = await findVisitRecord(user, ref)
  if (!record) notFound()
  const t = await translator()

  const missing = missingOf(record)
  const blocked = missing.some(({ needed }) => needed)
  return (
    <Page
      title={t('visits.submit')}
      crumbs={await visitCrumbs(record.visit)}
      lead={t(blocked ? 'visits.submitBlocked' : 'visits.submitLead')}
      narrow
    >
      {missing.length > 0 && (
        <Section title={t('visits.missing')}>
          <MissingList missing={missing} canWrite />
        </Section>
      )}
      {blocked ? (
        <ButtonLink href={`/visits/${ref}` as Route}>{t('visits.back')}</ButtonLink>
      ) : (
        <ActionForm
          action={reportAction.bind(null, ref)}
          submit={t('visits.submit')}
          cancel={{ href: `/visits/${ref}` as Route }}
        >
          <TextArea
            name="reason"
            label={t(missing.length > 0 ? 'visits.gapsReason' : 'visits.note')}
            optional={missing.length === 0}
            rows={3}
          />
        </ActionForm>
      )}
    </Page>
  )
}
