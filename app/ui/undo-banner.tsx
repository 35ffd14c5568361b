import type { FormState } from '@/lib/forms'
import { translator } from '@/lib/i18n/translator'
import { ActionButton } from './action-button'

/** Says that something was removed, and offers to put it back. */
export async function UndoBanner(props: {
  text?: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}) {
  const t = await translator()
  return (
    <div
      role="status"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-rule bg-tint px-4 py-2 print:hidden"
    >
      <p>{props.text ?? t('frame.removed')}</p>
      <ActionButton action={props.action} label={t('frame.undo')} />
    </div>
  )
}
