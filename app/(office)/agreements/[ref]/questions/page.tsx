import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { findAgreement } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { listAskable, listQuestions } from '@/lib/reviews/question-queries'
import { requireUser } from '@/lib/session'
import { agreementCrumbs } from '../../crumbs'
import { restoreQuestionAction } from '../../question-actions'
import { QuestionForm } from '../../question-form'
import { QuestionList } from '../../question-list'
import { AgreementLead } from '../agreement-lead'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/questions'>) {
  const t = await translator()
  return { title: t('reviews.questions.titleOf', await params) }
}

export default async function QuestionsPage({
  params,
  searchParams,
}: PageProps<'/agreements/[ref]/questions'>) {
  const user = await requireUser()
  const { ref } = await params
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const mayAsk = can(user, 'agreements.review')
  const [t, language, questions, askable, { undo }] = await Promise.all([
    translator(),
    currentLanguage(),
    listQuestions(user, agreement.id),
    mayAsk ? listAskable(user, agreement.sensitivity) : [],
    searchParams,
  ])

  const [kind, withdrawn] = String(undo).split(':')
  return (
    <Page
      title={titleOf(language, agreement)}
      lead={<AgreementLead agreement={agreement} />}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      {mayAsk && kind === 'question' && withdrawn && (
        <UndoBanner
          text={t('reviews.questions.withdrawn')}
          action={restoreQuestionAction.bind(null, ref, withdrawn)}
        />
      )}
      {mayAsk && (
        <Section title={t('reviews.questions.ask')}>
          <QuestionForm agreement={ref} askable={askable} />
        </Section>
      )}
      <Section title={t('reviews.questions.title')}>
        {questions.length === 0 && <p className="text-second">{t('reviews.questions.none')}</p>}
        <QuestionList of={questions} />
      </Section>
    </Page>
  )
}
