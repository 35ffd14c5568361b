import type { Route } from 'next'
import Link from 'next/link'
import { type DirectoryKind, directoryPaths } from '@/lib/directory/kinds'
import { countDirectory } from '@/lib/directory/overview'
import { translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'

/** The three lists of the directory, with how many records each has. */
export async function Tabs({ here }: { here?: DirectoryKind }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const counts = await countDirectory(user)
  return (
    <nav aria-label={t('directory.lists')} className="mb-6 border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <Link
              href={directoryPaths[kind] as Route}
              aria-current={kind === here ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent text-primary aria-[current=page]:border-primary aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {t(`directory.list.${kind}`)} <span className="tabular-nums text-second">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
