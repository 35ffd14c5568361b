import { TextLink } from '@/app/ui/button'
import { translator } from '@/lib/i18n/translator'
import { Again } from './again'

/** How far a check has come; with scripts it follows by itself. */
export async function UnderWay({ checked, all }: { checked: number; all: number }) {
  const t = await translator()
  const words = t('files.page.running', { checked, all })
  return (
    <div className="grid max-w-md gap-2">
      <p role="status">{words}</p>
      <progress value={checked} max={Math.max(1, all)} aria-label={words} className="w-full accent-primary" />
      <p className="text-sm">
        <TextLink href="/settings/files">{t('files.page.look')}</TextLink>
      </p>
      <Again />
    </div>
  )
}
