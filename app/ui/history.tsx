import { notFound } from 'next/navigation'
import { env } from '@/lib/env'
import { type HistoryKind, listHistory } from '@/lib/history/queries'
import { sayAction, sayChanges } from '@/lib/history/saying'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatInstant, formatOffset } from '@/lib/time/format'
import { Empty } from './empty'

/** What was done to a record: who, when at the office, what, and the old and new values. */
export async function History({ kind, id }: { kind: HistoryKind; id: string }) {
  const user = await requireUser()
  const [events, t, language] = await Promise.all([
    listHistory(user, kind, id),
    translator(),
    currentLanguage(),
  ])
  if (!events) notFound()
  if (events.length === 0) return <Empty>{t('history.none')}</Empty>
  const zone = env().HOME_ZONE
  return (
    <ol className="grid max-w-3xl">
      {events.map((event) => (
        <li key={event.id} className="border-l border-rule pb-5 pl-5">
          <p className="font-medium">{sayAction(t, event.action)}</p>
          <p className="text-sm text-second">
            {event.by} ·{' '}
            <time dateTime={new Date(event.at).toISOString()}>{formatInstant(event.at, zone, language)}</time>{' '}
            {formatOffset(zone, event.at)}
          </p>
          {event.reason && <p className="mt-1">{t('history.reason', { reason: event.reason })}</p>}
          <ChangeList
            changes={sayChanges(t, event)}
            labels={{ from: t('history.from'), to: t('history.to') }}
          />
        </li>
      ))}
    </ol>
  )
}

type Said = ReturnType<typeof sayChanges>

function ChangeList({ changes, labels }: { changes: Said; labels: { from: string; to: string } }) {
  if (changes.length === 0) return null
  return (
    <dl className="mt-2 grid gap-2 text-sm">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-second">{field}</dt>
          <dd className="min-w-0 whitespace-pre-line">
            {before !== '' && (
              <del className="block text-second">
                <span className="sr-only">{labels.from}: </span>
                {before}
              </del>
            )}
            {after !== '' && (
              <ins className="block no-underline">
                <span className="sr-only">{labels.to}: </span>
                {after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
