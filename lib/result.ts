import type { Suggestion } from './directory/suggestion'
import type { MessageKey, MessageValues } from './i18n/keys'

/** A sentence for the reader, not yet in a language: a key of the catalogue and what fills its gaps. */
export type Message = { key: MessageKey; values?: MessageValues }

/** Another's save that came in between: who, when, their version, and what the form would show of it now. */
export type Conflict = { by: string; at: number; version: number; values: Record<string, string> }

export type Problem = {
  sentence?: Message
  fields?: Record<string, Message>
  conflict?: Conflict
  /** Records of the directory that a field's name may mean, to choose from. */
  offers?: Record<string, Suggestion[]>
}

/** What a command answers: its value, or why it did nothing. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** Says that a command did it, with what came of it. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Refuses with one sentence, shown above the form. */
export function refused(key: MessageKey, values?: MessageValues): { ok: false; problem: Problem } {
  return { ok: false, problem: { sentence: { key, values } } }
}

/** Refuses because of one field, named as in the form (`organisation.text`, `counterparts.0.text`). */
export function refusedField(
  field: string,
  key: MessageKey,
  values?: MessageValues,
): { ok: false; problem: Problem } {
  return { ok: false, problem: { fields: { [field]: { key, values } } } }
}

/** Refuses because another saved in between; the form shows both texts. */
export function conflicting(conflict: Conflict): { ok: false; problem: Problem } {
  return { ok: false, problem: { conflict } }
}
