import { TextLink } from '@/app/ui/button'
import { reportParts } from '@/db/values/reports'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Block } from '@/lib/papers/tree'
import { partAddress } from './part-address'

type Props = { visitRef: string; of: Block & { kind: 'heading' } }

/** Beside the heading of a part: the way to where it is written. */
export async function EditPart({ visitRef, of: { id, text } }: Props) {
  const part = reportParts.find((name) => name === id)
  const address = part && partAddress(visitRef, part)
  if (!address) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const name = text.map((run) => run.text).join('')
  return (
    <span lang={language} className="whitespace-nowrap text-sm print:hidden">
      <TextLink href={address} aria-label={t('layouts.editPartNamed', { name })}>
        {t('layouts.editPart')}
      </TextLink>
    </span>
  )
}
