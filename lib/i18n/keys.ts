import type { Messages } from './catalogue'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Every key of the catalogue, such as `visits.plan`. */
export type MessageKey = Leaves<Messages>
export type MessageValues = Record<string, string | number>
