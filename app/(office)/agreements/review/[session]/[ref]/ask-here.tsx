import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import type { SessionStep } from '@/lib/reviews/queries'
import { QuestionForm } from '../../../question-form'
import { QuestionList } from '../../../question-list'

/** What was asked about the agreement and answered, and the form to ask more, without leaving the review. */
export async function AskHere({ step: { agreement, questions, askable } }: { step: SessionStep }) {
  const t = await translator()
  return (
    <Section title={t('reviews.questions.title')} id="questions">
      <div className="grid max-w-2xl gap-4">
        <QuestionList of={questions} />
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center md:min-h-8">
            {t('reviews.questions.ask')}
          </summary>
          <div className="pt-3">
            <QuestionForm agreement={agreement.ref} askable={askable} tone="plain" />
          </div>
        </details>
      </div>
    </Section>
  )
}
