import type { Route } from 'next'
import Link from 'next/link'
import { translator } from '@/lib/i18n/translator'

/** Under a list: how many there are, which page this is, and the ways on. `hrefOf` gives the address of a page, from 1. */
export async function Pages(props: {
  count: number
  page: number
  size: number
  hrefOf: (page: number) => string
}) {
  const t = await translator()
  const pages = Math.max(1, Math.ceil(props.count / props.size))
  return (
    <nav
      aria-label={t('frame.page', { page: props.page, pages })}
      className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden"
    >
      <span className="text-second">{t('frame.count', { count: props.count })}</span>
      {pages > 1 && <span className="text-second">{t('frame.page', { page: props.page, pages })}</span>}
      {props.page > 1 && (
        <Link className="link" href={props.hrefOf(props.page - 1) as Route}>
          {t('frame.earlier')}
        </Link>
      )}
      {props.page < pages && (
        <Link className="link" href={props.hrefOf(props.page + 1) as Route}>
          {t('frame.later')}
        </Link>
      )}
    </nav>
  )
}
