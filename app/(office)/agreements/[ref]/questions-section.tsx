import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { listQuestions } from '@/lib/reviews/question-queries'
import { requireUser } from '@/lib/session'
import { agreementPath } from '../crumbs'
import { QuestionList } from '../question-list'

/** What was asked about an agreement and answered; nothing where nobody asked and the reader may not. */
export async function Questions({ agreement }: { agreement: AgreementShown }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const questions = await listQuestions(user, agreement.id)
  const mayAsk = can(user, 'agreements.review')
  if (questions.length === 0 && !mayAsk) return null
  const ask = mayAsk && (
    <TextLink href={agreementPath(agreement.ref, '/questions')}>{t('reviews.questions.ask')}</TextLink>
  )
  return (
    <Section title={t('reviews.questions.title')} id="questions" action={ask}>
      {questions.length === 0 && <p className="text-second">{t('reviews.questions.none')}</p>}
      <QuestionList of={questions} />
    </Section>
  )
}
