import type { ReactNode } from 'react'

/** What an empty list says: what belongs there, and how to add the first. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded border border-dashed border-rule px-4 py-6 text-second">
      <p>{children}</p>
      {action && <p className="mt-3 print:hidden">{action}</p>}
    </div>
  )
}
