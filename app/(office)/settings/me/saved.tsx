import type { ReactNode } from 'react'

/** Says above a form that stays on its page that it was taken. */
export function Saved({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mb-6 rounded border border-done bg-card px-4 py-2 font-medium text-done">
      {children}
    </p>
  )
}
