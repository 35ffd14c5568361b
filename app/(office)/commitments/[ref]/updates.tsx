import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'
import { removeUpdateAction } from '../update-actions'

/** What became of it, in the order it was noted. */
export async function Updates({ of, mayWrite }: { of: Commitment; mayWrite: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (of.updates.length === 0) return <p className="mb-6 text-second">{t('commitments.page.noUpdates')}</p>
  return (
    <ol className="mb-6 grid max-w-[70ch]">
      {of.updates.map((update) => {
        const when = formatInstant(update.at, env().HOME_ZONE, language)
        return (
          <li key={update.id} className="border-l border-rule pb-5 pl-5">
            {of.waiting && update === of.updates.at(-1) && (
              <p className="font-medium">{t('commitments.waiting')}</p>
            )}
            {update.movedIt && <p className="font-medium">{t(`values.commitmentStatus.${update.status}`)}</p>}
            {update.note && <p className="whitespace-pre-line">{update.note}</p>}
            {update.evidence && (
              <p className="whitespace-pre-line">
                {t(
                  update.status === 'done' || (of.waiting && update === of.updates.at(-1))
                    ? 'commitments.page.evidenceIs'
                    : 'commitments.page.showsIs',
                  {
                    evidence: update.evidence,
                  },
                )}
              </p>
            )}
            <div className="flex flex-wrap items-center gap-x-4 text-sm text-second">
              <span>
                {update.by} · <time dateTime={new Date(update.at).toISOString()}>{when}</time>
              </span>
              {mayWrite && (
                <span className="print:hidden">
                  <TextLink
                    href={`/commitments/${of.ref}/updates/${update.id}` as Route}
                    aria-label={t('commitments.page.rewordOf', { when })}
                  >
                    {t('commitments.page.reword')}
                  </TextLink>
                </span>
              )}
              {mayWrite && !update.movedIt && !(of.waiting && update === of.updates.at(-1)) && (
                <ActionButton
                  action={removeUpdateAction.bind(null, of.ref, update.id)}
                  label={t('commitments.remove')}
                  name={t('commitments.page.removeOf', { when })}
                  tone="quiet"
                />
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
