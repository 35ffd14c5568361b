import 'server-only'

import type { z } from 'zod'
import type { Language } from '@/db/values/office'
import { type Offer, offersOf } from './directory/offer'
import { env } from './env'
import { readForm, typedOf } from './form-reading'
import type { MessageValues } from './i18n/keys'
import { currentLanguage, translator } from './i18n/translator'
import type { Conflict, Message, Problem } from './result'
import { formatDate, formatInstant, formatOffset } from './time/format'
import { isLocalDate } from './time/local'

/**
 * What a form shows after it was sent and not taken, in the reader's words: what is wrong, what was typed, what another
 * saved meanwhile.
 */
export type FormState =
  | undefined
  | {
      sentence?: string
      fields: Record<string, string>
      /** `when`: the moment of the other save, on the office's clock, in the reader's words. */
      conflict?: Conflict & { when: string }
      /** Records of the directory that a field's name may mean. */
      offers?: Record<string, Offer[]>
      typed: Record<string, string[]>
    }

type Parsed<T> =
  | { ok: true; data: T; version: number; submission: string | undefined }
  | { ok: false; state: FormState }

/**
 * Reads a sent form through its schema. Dots in field names nest (`organisation.text`, `counterparts.0.text`). Beside the
 * data it gives the `version` the edit was made from (0 for a new record) and the `submission` id of the form.
 * On failure the state keeps what was typed.
 */
export async function parseForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
): Promise<Parsed<z.output<S>>> {
  const read = readForm(schema, form)
  if (read.ok) return read
  return { ok: false, state: await formProblem({ fields: read.fields }, form) }
}

/** The state of a form whose command refused, with what was typed kept. */
export async function formProblem(problem: Problem, form: FormData): Promise<NonNullable<FormState>> {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const say = ({ key, values }: Message) => t(key, values && withDays(values, language))
  const fields = Object.entries(problem.fields ?? {}).map(([name, message]) => [name, say(message)])
  return {
    sentence: problem.sentence && say(problem.sentence),
    fields: Object.fromEntries(fields),
    conflict: problem.conflict && { ...problem.conflict, when: whenSaved(problem.conflict.at, language) },
    offers: problem.offers && offersOf(t, language, problem.offers),
    typed: typedWithoutPasswords(form),
  }
}

function whenSaved(at: number, language: Language): string {
  const zone = env().HOME_ZONE
  return `${formatInstant(at, zone, language)} ${formatOffset(zone, at)}`
}

/** What fills a sentence, its days written out for the reader: commands do not know the language. */
function withDays(values: MessageValues, language: Language): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isLocalDate(String(value)) ? formatDate(String(value), language) : value,
    ]),
  )
}

function typedWithoutPasswords(form: FormData): Record<string, string[]> {
  return Object.fromEntries(Object.entries(typedOf(form)).filter(([name]) => !/password/i.test(name)))
}
