'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Button } from './button'

/** Offers to put back what was typed earlier and never saved. */
export function DraftNotice(props: { at: number; onRestore: () => void; onDiscard: () => void }) {
  const t = useTranslations()
  const when = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    props.at,
  )
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-waiting bg-tint px-4 py-3"
    >
      <p className="grow">{t('forms.draftFound', { when })}</p>
      <Button type="button" onClick={props.onRestore}>
        {t('forms.restore')}
      </Button>
      <Button type="button" tone="quiet" onClick={props.onDiscard}>
        {t('forms.discard')}
      </Button>
    </div>
  )
}
