import { z } from 'zod'

/** For each entry of a file's directory: that it is added, or the record of ours that it is. */
const choices = z.record(z.uuid(), z.union([z.literal('add'), z.uuid()])).default({})

export const bringInInput = z.object({ person: choices, organisation: choices, place: choices })

export type BringInInput = z.output<typeof bringInInput>
