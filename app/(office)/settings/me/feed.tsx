import { ActionButton } from '@/app/ui/action-button'
import { SecretAddress } from '@/app/ui/secret-address'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { makeFeedAction, revokeFeedAction } from './actions'

/** Makes, renews and ends the address of one's own calendar of deadlines. */
export async function Feed({ active }: { active: boolean }) {
  const t = await translator()
  return (
    <Section title={t('deadlines.feed.title')} id="calendar">
      <p className="mb-3 text-second">{t('deadlines.feed.lead')}</p>
      <p className="mb-3">
        {t(active ? 'deadlines.feed.active' : 'deadlines.feed.none')}{' '}
        {active && t('deadlines.feed.renewHint')}
      </p>
      <div className="grid gap-3">
        <SecretAddress
          action={makeFeedAction}
          words={{
            make: t(active ? 'deadlines.feed.renew' : 'deadlines.feed.make'),
            labels: [t('deadlines.feed.label'), t('calendars.label')],
            once: t('deadlines.feed.once'),
            copy: t('deadlines.feed.copy'),
            copied: t('deadlines.feed.copied'),
          }}
        />
        {active && <ActionButton action={revokeFeedAction} label={t('deadlines.feed.revoke')} />}
      </div>
    </Section>
  )
}
