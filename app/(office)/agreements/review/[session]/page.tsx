import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findSession } from '@/lib/reviews/queries'
import { requirePermission } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { endSessionAction } from '../actions'
import { reviewCrumbs, sessionPath } from '../addresses'
import { MinutesLinks } from './minutes-links'
import { SummaryParts } from './summary-parts'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('reviews.session.title') }
}

export default async function SessionPage({ params }: PageProps<'/agreements/review/[session]'>) {
  const user = await requirePermission('agreements.review')
  const session = await findSession(user, (await params).session)
  if (!session) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const { id, beganOn, endedAt, note, progress, next } = session
  return (
    <Page
      title={t('reviews.session.of', { day: formatDate(beganOn, language) })}
      crumbs={await reviewCrumbs()}
      lead={t('reviews.summary.counts', { ...progress })}
      actions={
        endedAt ? (
          <MinutesLinks session={id} />
        ) : (
          next && (
            <ButtonLink href={sessionPath(id, next)} tone="primary">
              {t('reviews.session.resume')}
            </ButtonLink>
          )
        )
      }
    >
      {endedAt && note && <p className="mb-8 max-w-[70ch] whitespace-pre-line">{note}</p>}
      {!endedAt && (
        <Section title={t('reviews.summary.end')}>
          <div className="max-w-2xl">
            <ActionForm
              action={endSessionAction.bind(null, id)}
              submit={t('reviews.summary.end')}
              tone={next ? 'plain' : 'primary'}
            >
              <TextArea
                name="note"
                label={t('reviews.summary.note')}
                hint={t('reviews.summary.noteHint')}
                rows={3}
                optional
              />
            </ActionForm>
          </div>
        </Section>
      )}
      <SummaryParts session={session} />
    </Page>
  )
}
