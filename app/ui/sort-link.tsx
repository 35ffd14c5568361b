import type { Route } from 'next'
import Link from 'next/link'

/** The heading of a column that leads to the list sorted by it. `sorted` says in words how it is, where it is already. */
export function SortLink({ href, label, sorted }: { href: string; label: string; sorted: string | false }) {
  return (
    <>
      <Link
        href={href as Route}
        className="hover:text-ink hover:underline hover:underline-offset-4 max-md:hidden"
      >
        {label}
        {sorted && (
          <>
            <span aria-hidden> ▾</span>
            <span className="sr-only"> ({sorted})</span>
          </>
        )}
      </Link>
      <span className="md:hidden">{label}</span>
    </>
  )
}
