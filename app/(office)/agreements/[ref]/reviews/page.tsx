import { notFound } from 'next/navigation'
import { RadioField } from '@/app/ui/choices'
import { DateField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { reviewFindings } from '@/db/values/agreements'
import { findAgreement } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { todayIn } from '@/lib/time/local'
import { recordReviewAction } from '../../actions'
import { agreementCrumbs, agreementPath } from '../../crumbs'
import { AgreementLead } from '../agreement-lead'
import { PastReviews } from '../past-reviews'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/reviews'>) {
  const t = await translator()
  return { title: t('agreements.reviews.titleOf', await params) }
}

export default async function ReviewsPage({ params }: PageProps<'/agreements/[ref]/reviews'>) {
  const user = await requireUser()
  const { ref } = await params
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={titleOf(language, agreement)}
      lead={<AgreementLead agreement={agreement} />}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      {can(user, 'agreements.review') && (
        <Section title={t('agreements.reviews.add')}>
          <ActionForm
            action={recordReviewAction.bind(null, ref)}
            values={{ reviewedOn: todayIn(env().HOME_ZONE) }}
            submission={newSubmission()}
            submit={t('agreements.reviews.submit')}
            cancel={{ href: agreementPath(ref) }}
          >
            <RadioField
              name="finding"
              label={t('agreements.reviews.finding')}
              options={optionsOf(t, 'reviewFinding', reviewFindings)}
            />
            <TextArea name="note" label={t('agreements.reviews.note')} optional />
            <TextArea
              name="evidence"
              label={t('agreements.reviews.evidence')}
              hint={t('agreements.reviews.evidenceHint')}
              rows={2}
              optional
            />
            <DateField name="reviewedOn" label={t('agreements.reviews.reviewedOn')} />
            <DateField
              name="nextOn"
              label={t('agreements.reviews.nextOn')}
              hint={t('agreements.reviews.nextOnHint')}
              optional
            />
          </ActionForm>
        </Section>
      )}
      <Section title={t('agreements.reviews.past')}>
        <PastReviews of={agreement.reviews} />
      </Section>
    </Page>
  )
}
