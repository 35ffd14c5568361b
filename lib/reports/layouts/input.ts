import { z } from 'zod'
import { partPlaces } from '@/db/values/reports'
import { choice, optionalNumber, ticked } from '../../input/choices'
import { complain } from '../../input/complain'
import { either, line, optionalLine } from '../../input/text'

const photos = () =>
  optionalNumber(0, 100).transform((count, context) => {
    if (count === null) complain(context, 'problems.required')
    return count ?? 0
  })

/** What is set of a layout as a whole. No days: the office's rule holds. */
export const layoutInput = z
  .object({
    nameEn: optionalLine(100),
    nameZh: optionalLine(100),
    photosNeeded: photos(),
    dueWorkingDays: optionalNumber(1, 400),
  })
  .superRefine(either('name'))
export type LayoutInput = z.output<typeof layoutInput>

/** A layout of the office's own, made from another. */
export const newLayoutInput = z
  .object({ from: line(60), nameEn: optionalLine(100), nameZh: optionalLine(100) })
  .superRefine(either('name'))
export type NewLayoutInput = z.output<typeof newLayoutInput>

/** What is set of one part of a layout. No title: the product's own stands. */
export const layoutPartInput = z.object({
  shown: ticked(),
  titleEn: optionalLine(100),
  titleZh: optionalLine(100),
  place: choice(partPlaces),
  required: ticked(),
})
export type LayoutPartInput = z.output<typeof layoutPartInput>
