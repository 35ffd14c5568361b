import { z } from 'zod'
import { day } from '../input/days'
import { either, optionalLine, paragraphs } from '../input/text'

const told = { nameEn: optionalLine(100), nameZh: optionalLine(100), source: paragraphs(1000) }

export const officeDayInput = z.object(told).superRefine(either('name'))
export type OfficeDayInput = z.output<typeof officeDayInput>

export const newOfficeDayInput = z.object({ on: day(), ...told }).superRefine(either('name'))
export type NewOfficeDayInput = z.output<typeof newOfficeDayInput>
