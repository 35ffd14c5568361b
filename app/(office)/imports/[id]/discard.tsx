import { ActionButton } from '@/app/ui/action-button'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { discardImportAction } from '../actions'

/** The way out of an import that is not to be: its sender erases the list. */
export async function Discard({ id }: { id: string }) {
  const t = await translator()
  return (
    <Section title={t('imports.discard.title')}>
      <p className="mb-3 max-w-[70ch] text-second">{t('imports.discard.lead')}</p>
      <ActionButton
        action={discardImportAction.bind(null, id)}
        label={t('imports.discard.button')}
        tone="seal"
      />
    </Section>
  )
}
