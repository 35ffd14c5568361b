/** The product's mark: a small square seal with an L cut into it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden className="shrink-0 text-seal">
      <rect x="1.5" y="1.5" width="25" height="25" rx="3" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M9 6.5h3.2v11.6h4.3v-2.3h3.2v5.7H9z" fill="currentColor" />
      <path d="M15.6 6.5h4.1v3h-4.1z" fill="currentColor" />
    </svg>
  )
}
