import { z } from 'zod'
import { choice } from '../input/choices'
import { optionalLine } from '../input/text'
import { directoryKinds } from './kinds'

/** What a combobox asks: records of a kind by what was typed so far. */
export const suggestInput = z.object({ kind: choice(directoryKinds), q: optionalLine(200) })
