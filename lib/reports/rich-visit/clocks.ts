import { instantOf } from '../../time/when'

export type LocalTime = { on: string; time: string; zone: string }

export const zones = { home: 'Asia/Shanghai', ural: 'Asia/Yekaterinburg', india: 'Asia/Kolkata' }

export const at = (on: string, time: string, zone: string): LocalTime => ({ on, time, zone })

type Exact<N extends string> = Record<`${N}${'On' | 'Time' | 'Zone'}`, string> &
  Record<`${N}Precision`, 'exact'> &
  Record<`${N}At`, number>

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
