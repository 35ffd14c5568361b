import { RadioField } from '@/app/ui/choices'
import { DateField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { reviewFindings } from '@/db/values/agreements'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { SessionStep } from '@/lib/reviews/queries'
import { newSubmission } from '@/lib/submission'
import { formatDate } from '@/lib/time/format'
import { addMonths } from '@/lib/time/local'
import { reviewInSessionAction } from '../../actions'

/** The finding, its note and evidence, and the next date. The findings are numbered as their keys. */
export async function ReviewForm({ step: { session, agreement, today } }: { step: SessionStep }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const findings = optionsOf(t, 'reviewFinding', reviewFindings).map(({ value, label }, index) => ({
    value,
    label: t('reviews.step.numbered', { number: index + 1, finding: label }),
  }))
  const { reviewMonths } = agreement
  const nextHint =
    reviewMonths === null
      ? t('reviews.step.nextNone')
      : t('reviews.step.nextComputed', { day: formatDate(addMonths(today, reviewMonths), language) })
  return (
    <ActionForm
      action={reviewInSessionAction.bind(null, session.id, agreement.ref)}
      version={agreement.version}
      submission={newSubmission()}
      submit={t('reviews.step.save')}
    >
      <RadioField name="finding" label={t('agreements.reviews.finding')} options={findings} />
      <TextArea name="note" label={t('agreements.reviews.note')} rows={3} optional />
      <TextArea name="evidence" label={t('agreements.reviews.evidence')} rows={2} optional />
      <DateField name="nextOn" label={t('agreements.reviews.nextOn')} hint={nextHint} optional />
    </ActionForm>
  )
}
