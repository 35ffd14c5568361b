import { instantOf } from '../../time/when'

export type LocalTime = { on: string; time: string; zone: string }

export const zones = { home: 'Asia/Shanghai', ural: 'Asia/Yekaterinburg', india: 'Asia/Kolkata' }

export const at = (on: string, time: string, zone: string): LocalTime => ({ on, time, zone })

type Part = 'On' | 'Time' | 'Zone' | 'Precision' | 'At'
type Exact<N extends string> = {
  [K in `${N}${Part}`]: K extends `${N}Precision` ? 'exact' : K extends `${N}At` ? number : string
}

/** The columns of an exact when, as a form would have written them. */
export function exact<N extends 'start' | 'arrival' | 'departure'>(name: N, { on, time, zone }: LocalTime) {
  return {
    [`${name}On`]: on,
    [`${name}Time`]: time,
    [`${name}Zone`]: zone,
    [`${name}Precision`]: 'exact',
    [`${name}At`]: instantOf(on, time, zone),
  } as Exact<N>
}
