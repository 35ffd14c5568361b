import { translator } from '@/lib/i18n/translator'

/** The ways to take a list away as it stands on the screen. `address` is the list's own, with its filters. */
export async function TakeAway({ address }: { address: string }) {
  const t = await translator()
  const [path, query] = address.split('?')
  const hrefOf = (format: string) => `${path}.${format}${query ? `?${query}` : ''}`
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 text-sm print:hidden">
      <span className="text-second">{t('lists.export')}</span>
      <a className="link" href={hrefOf('xlsx')} download>
        {t('lists.xlsx')}
      </a>
      <a className="link" href={hrefOf('csv')} download>
        {t('lists.csv')}
      </a>
    </p>
  )
}
