import type { z } from 'zod'
import type { MessageKey, MessageValues } from '../i18n/keys'

/** Adds a complaint in the catalogue's words, with what fills its gaps. */
export function complain(
  context: z.core.$RefinementCtx,
  key: MessageKey,
  values?: MessageValues,
  path: (string | number)[] = [],
) {
  context.addIssue({ code: 'custom', message: key, params: values, path, input: undefined })
}
