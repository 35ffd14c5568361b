import type { Route } from 'next'
import { Page } from '@/app/ui/page-frame'
import { newAgreementValues } from '@/lib/agreements/form-queries'
import { relativeValues } from '@/lib/agreements/relative-values'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { recordAgreementAction } from '../actions'
import { AgreementForm } from '../agreement-form'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('agreements.record') }
}

export default async function NewAgreementPage({ searchParams }: PageProps<'/agreements/new'>) {
  const user = await requirePermission('agreements.write')
  const [t, language, asked] = await Promise.all([translator(), currentLanguage(), searchParams])
  const given = (name: string) => [asked[name]].flat()[0]
  const [visit, meeting] = [given('visit'), given('meeting')]
  const values = {
    ...(await newAgreementValues(user, { visit, meeting })),
    ...(await relativeValues(user, { parent: given('parent'), relation: given('relation') }, language)),
  }

  return (
    <Page
      title={t('agreements.record')}
      lead={t('agreements.recordLead')}
      crumbs={[{ href: '/agreements' as Route, label: t('frame.agreements') }]}
      narrow
    >
      <AgreementForm
        action={recordAgreementAction}
        values={values}
        submission={newSubmission()}
        cancel={{ href: cameFrom(values) }}
      />
    </Page>
  )
}

/** The record that one came from, to go back to. */
function cameFrom({ visit, meeting, parent }: Record<string, string>): Route {
  if (parent) return `/agreements/${parent}` as Route
  if (!visit) return '/agreements' as Route
  return (meeting ? `/visits/${visit}/meetings/${meeting}` : `/visits/${visit}`) as Route
}
