import { SelectField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { translator } from '@/lib/i18n/translator'
import { newSubmission } from '@/lib/submission'
import { askQuestionAction } from './question-actions'

type Props = { agreement: string; askable: { id: string; name: string }[]; tone?: 'plain' | 'primary' }

/** Asks one of those who may see the agreement; whoever asks stays on the page. */
export async function QuestionForm({ agreement, askable, tone }: Props) {
  const t = await translator()
  if (askable.length === 0) return <p className="text-second">{t('reviews.questions.nobody')}</p>
  return (
    <ActionForm
      action={askQuestionAction.bind(null, agreement)}
      submission={newSubmission()}
      submit={t('reviews.questions.send')}
      tone={tone}
    >
      <SelectField
        name="of"
        label={t('reviews.questions.of')}
        hint={t('reviews.questions.ofHint')}
        options={askable.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="question" label={t('reviews.questions.question')} rows={3} />
    </ActionForm>
  )
}
