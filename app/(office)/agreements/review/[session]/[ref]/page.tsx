import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findSessionStep } from '@/lib/reviews/queries'
import { requirePermission } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { AgreementLead } from '../../../[ref]/agreement-lead'
import { PastReviews } from '../../../[ref]/past-reviews'
import { Timeline } from '../../../[ref]/timeline'
import { passOverAction } from '../../actions'
import { reviewCrumbs, sessionPath } from '../../addresses'
import { AskHere } from './ask-here'
import { Contact } from './contact'
import { OpenCommitments } from './open-commitments'
import { ProgressLine } from './progress-line'
import { ReviewForm } from './review-form'
import { ReviewKeys } from './review-keys'

export async function generateMetadata({ params }: PageProps<'/agreements/review/[session]/[ref]'>) {
  const t = await translator()
  return { title: t('agreements.reviews.titleOf', { ref: (await params).ref }) }
}

export default async function SessionStepPage({ params }: PageProps<'/agreements/review/[session]/[ref]'>) {
  const user = await requirePermission('agreements.review')
  const { session: sessionId, ref } = await params
  const step = await findSessionStep(user, sessionId, ref)
  if (!step) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { session, item, agreement } = step
  const undone = item.state !== 'reviewed' && !session.endedAt
  return (
    <Page
      title={titleOf(language, agreement)}
      lead={<AgreementLead agreement={agreement} />}
      crumbs={
        await reviewCrumbs({
          href: sessionPath(sessionId),
          label: formatDate(session.beganOn, language),
        })
      }
    >
      <ProgressLine progress={step.progress} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          <Timeline agreement={agreement} canWrite={false} />
          <OpenCommitments of={step.commitments} today={step.today} />
          <Section title={t('reviews.step.lastContact')}>
            <Contact last={step.lastContact} />
          </Section>
          <Section title={t('reviews.step.earlier')}>
            <PastReviews of={agreement.reviews} />
          </Section>
          <AskHere step={step} />
        </div>
        <div className="min-w-0">
          <Section title={t('reviews.step.title')}>
            {undone ? (
              <div className="grid gap-4" data-review>
                <ReviewForm step={step} key={ref} />
                <div data-pass-over>
                  <ActionButton
                    action={passOverAction.bind(null, sessionId, ref)}
                    label={t('reviews.step.passOver')}
                    tone="quiet"
                  />
                </div>
                <p className="text-sm text-second max-md:hidden">{t('reviews.keys.hint')}</p>
                <ReviewKeys
                  title={t('reviews.keys.title')}
                  close={t('frame.close')}
                  keys={[
                    { key: '1–5', does: t('reviews.keys.finding') },
                    { key: 'Ctrl+Enter · ⌘+Enter', does: t('reviews.keys.save') },
                    { key: 's', does: t('reviews.keys.passOver') },
                    { key: '?', does: t('frame.keyHelp') },
                  ]}
                />
              </div>
            ) : (
              <p>{t(session.endedAt ? 'reviews.refused.ended' : 'reviews.step.reviewed')}</p>
            )}
          </Section>
        </div>
      </div>
    </Page>
  )
}
