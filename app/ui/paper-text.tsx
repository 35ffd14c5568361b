import type { Route } from 'next'
import Link from 'next/link'
import type { Run, Text } from '@/lib/papers/tree'

/** The words of a paper, each run with its language, its weight and where it leads. */
export function PaperText({ of: text }: { of: Text }) {
  return text.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity
    <RunText key={index} run={run} />
  ))
}

function RunText({ run: { text, lang, strong, href, missing } }: { run: Run }) {
  const look = [strong && 'font-semibold', missing && 'text-waiting'].filter(Boolean).join(' ') || undefined
  const words = lang || look ? <span {...{ lang, className: look }}>{text}</span> : text
  if (!href || !leads(href)) return words

  const linked = missing ? 'text-waiting underline decoration-dotted underline-offset-4' : 'link'
  const address = { href, className: linked, lang }
  if (href.startsWith('#')) return <a {...address}>{text}</a>
  if (href.startsWith('/'))
    return (
      <Link {...address} href={href as Route}>
        {text}
      </Link>
    )
  return (
    <a {...address} rel="noreferrer">
      {text}
    </a>
  )
}

// A paper is made of what people typed, so only addresses that a browser merely goes to are links.
const leads = (href: string) => /^(#|\/(?!\/)|https?:\/\/|mailto:)/i.test(href)
