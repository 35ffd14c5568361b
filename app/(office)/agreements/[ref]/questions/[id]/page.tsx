import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findQuestion } from '@/lib/reviews/question-queries'
import { mayAnswer } from '@/lib/reviews/questions'
import { requireUser } from '@/lib/session'
import { agreementCrumbs, agreementPath } from '../../../crumbs'
import { answerQuestionAction, withdrawQuestionAction } from '../../../question-actions'
import { QuestionList } from '../../../question-list'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/questions/[id]'>) {
  const t = await translator()
  return { title: t('reviews.questions.titleOf', { ref: (await params).ref }) }
}

export default async function QuestionPage({ params }: PageProps<'/agreements/[ref]/questions/[id]'>) {
  const user = await requireUser()
  const { ref, id } = await params
  const question = await findQuestion(user, ref, id)
  if (!question) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { askedById, answeredAt } = question
  return (
    <Page
      title={t('reviews.questions.titleOf', { ref })}
      lead={titleOf(language, question).text}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      <div className="grid gap-6">
        <QuestionList of={[question]} />
        {mayAnswer(user, question) && (
          <ActionForm
            action={answerQuestionAction.bind(null, ref, id)}
            version={question.version}
            submit={t('reviews.questions.answerThis')}
            cancel={{ href: agreementPath(ref) }}
          >
            <TextArea name="answer" label={t('reviews.questions.answer')} rows={5} />
          </ActionForm>
        )}
        {askedById === user.id && !answeredAt && (
          <ActionButton
            action={withdrawQuestionAction.bind(null, ref, id)}
            label={t('reviews.questions.withdraw')}
            tone="quiet"
          />
        )}
      </div>
    </Page>
  )
}
