import { z } from 'zod'
import { editions } from '@/db/values/reports'
import { formatName } from './format'

export const manifestName = 'manifest.json'
export const sumsName = 'SHA256SUMS'
export const contentName = 'visit.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const manifest = z.strictObject({
  format: z.literal(formatName),
  version: z.int().min(1),
  edition: z.enum(editions),
  visit: z.string().max(40),
  madeAt: z.iso.datetime(),
  /** The office that made it, in English and in Chinese. */
  office: z.strictObject({ en: z.string().max(300), zh: z.string().max(300) }),
  entries: z.array(z.strictObject({ name: z.string().max(400), bytes: z.int().min(0), sha256 })).max(3000),
})

export type Manifest = z.output<typeof manifest>
type EntryListed = Manifest['entries'][number]

/** The list of hashes as `sha256sum -c` reads it. */
export function sumsOf(entries: Pick<EntryListed, 'name' | 'sha256'>[]): string {
  return entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}
