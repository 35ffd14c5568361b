import { z } from 'zod'
import type { MessageKey } from '../i18n/keys'
import type { Message } from '../result'

const prefixes = { visitFile: 'visitFiles.refused.', file: 'files.problem.', any: 'problems.' } as const
type From = keyof typeof prefixes

const address = z.object({
  from: z.enum(['visitFile', 'file', 'any']),
  why: z.string().regex(/^[a-zA-Z]{1,40}$/),
})

/** Why a visit file was refused, as an address carries it to the page that says so. */
export function addressOf({ key, values = {} }: Message): URLSearchParams {
  const names: From[] = ['visitFile', 'file', 'any']
  const from = names.find((name) => key.startsWith(prefixes[name])) ?? 'any'
  const said = Object.entries(values).map(([name, value]) => [name, String(value)])
  return new URLSearchParams({ ...Object.fromEntries(said), from, why: key.slice(prefixes[from].length) })
}

/** What such an address carries, or undefined. Whether there is a sentence of that key is the catalogue's question. */
export function problemIn(query: Record<string, unknown>): Message | undefined {
  const read = address.safeParse(query)
  if (!read.success) return undefined
  const { from, why } = read.data
  const values = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.slice(0, 300)]] : [],
  )
  return { key: `${prefixes[from]}${why}` as MessageKey, values: Object.fromEntries(values) }
}
