import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { findDesk } from '@/lib/reviews/queries'
import { requirePermission } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { beginSessionAction } from './actions'
import { sessionPath } from './addresses'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('reviews.session.title') }
}

export default async function ReviewPage() {
  const user = await requirePermission('agreements.review')
  const [t, language, desk] = await Promise.all([translator(), currentLanguage(), findDesk(user)])
  const { open, due, earlier } = desk
  return (
    <Page
      title={t('reviews.session.title')}
      crumbs={[{ href: '/agreements', label: t('frame.agreements') }]}
      lead={t('reviews.session.lead')}
      narrow
    >
      {open ? (
        <div className="mb-8 grid gap-3">
          <p>
            {t('reviews.session.open', {
              day: formatDate(open.beganOn, language),
              done: open.progress.all - open.progress.waiting,
              all: open.progress.all,
            })}
          </p>
          <p>
            <ButtonLink href={sessionPath(open.id, open.next)} tone="primary" data-key="n">
              {t('reviews.session.resume')}
            </ButtonLink>
          </p>
        </div>
      ) : due > 0 ? (
        <div className="mb-8 grid gap-3">
          <p>{t('reviews.session.due', { count: due })}</p>
          <div>
            <ActionButton action={beginSessionAction} label={t('reviews.session.begin')} tone="primary" />
          </div>
        </div>
      ) : (
        <div className="mb-8">
          <Empty>{t('reviews.session.nothingDue')}</Empty>
        </div>
      )}
      {earlier.length > 0 && (
        <Section title={t('reviews.session.earlier')}>
          <ul className="grid gap-1">
            {earlier.map(({ id, beganOn }) => (
              <li key={id}>
                <TextLink href={sessionPath(id)}>
                  {t('reviews.session.of', { day: formatDate(beganOn, language) })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
