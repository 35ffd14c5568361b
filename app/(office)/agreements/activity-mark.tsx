import { StatusMark, type Tone } from '@/app/ui/status-mark'
import type { Activity } from '@/db/values/agreements'
import type { Contact } from '@/lib/agreements/activity'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

const tones: Record<Activity, Tone> = { active: 'active', occasional: 'waiting', dormant: 'plain' }

/** How alive an agreement is. No legal status. */
export async function ActivityMark({ activity }: { activity: Activity }) {
  const t = await translator()
  return <StatusMark tone={tones[activity]}>{t(`values.activity.${activity}`)}</StatusMark>
}

/** The same with the contact that it rests on. */
export async function ActivityLine({ activity, last }: { activity: Activity; last: Contact | undefined }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <ActivityMark activity={activity} />
      <span className="text-second">
        {last
          ? t(`agreements.activity.${last.by}`, { day: formatDate(last.on, language) })
          : t('agreements.activity.never')}
      </span>
    </span>
  )
}
