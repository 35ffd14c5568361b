import { z } from 'zod'
import { languages } from '@/db/values/office'
import { editions } from '@/db/values/reports'

/** What the address of a paper may ask: an unknown language or edition is asked for again and never guessed. */
export const paperAddress = z.object({
  lang: z.enum(languages).optional(),
  edition: z.enum(editions).default('internal'),
  member: z.uuid().optional(),
  layout: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  text: z.enum(['internal', 'agreed']).optional(),
  letterhead: z.uuid().optional(),
})
