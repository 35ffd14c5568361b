import type { Route } from 'next'
import Link from 'next/link'

type Choice = { key: string; label: string; lang?: string; href: Route }

/** One of a few ways to see the page, as links; the one that is shown is none. */
export function Choices({ label, choices, chosen }: { label: string; choices: Choice[]; chosen: string }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ key, label: name, lang, href }) => (
          <li key={key}>
            {key === chosen ? (
              <span lang={lang} aria-current="page" className="font-medium">
                {name}
              </span>
            ) : (
              <Link lang={lang} href={href} className="link">
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
