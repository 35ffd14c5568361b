import { z } from 'zod'
import { languages } from '@/db/values/office'
import { editions } from '@/db/values/reports'

/** What the address of the page may choose; what it does not know is as if it had not been said. */
export const papersAddress = z.object({
  edition: z.enum(editions).catch('internal'),
  lang: z.enum(languages).optional().catch(undefined),
})

export function papersHref(visitRef: string, edition: string, language: string): string {
  return `/visits/${visitRef}/papers?edition=${edition}&lang=${language}`
}
