import type { MemberRole } from '@/db/values/visits'
import type { MessageKey } from '../i18n/keys'
import type { Message } from '../result'
import type { LocalDate } from '../time/local'
import type { Field } from './columns'
import type { Named } from './naming'

/** What a field was understood as: a text, days, a word of the catalogue, or names. */
export type Said =
  | { field: Field; text: string }
  | { field: Field; days: [LocalDate, LocalDate] }
  | { field: Field; label: MessageKey }
  | {
      field: Field
      names: { named: Named; role?: MemberRole | null; title?: string | null; absent?: string | null }[]
    }

/** What is wrong or uncertain in a cell, with what stands there; `field` is null where the row as a whole is meant. */
export type Remark = { field: Field | null; value: string; message: Message }

/** A row as it was understood. Without `input` it cannot be brought in; `problems` say why. */
export type Understood<T> = {
  line: number
  input: T | undefined
  said: Said[]
  problems: Remark[]
  warnings: Remark[]
  /** Whether it looks like a record that is there already, or like an earlier row. */
  double: boolean
}
