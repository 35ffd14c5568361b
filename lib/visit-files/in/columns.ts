import { momentOf, type When } from '../../time/when'

type Part = 'On' | 'Time' | 'Part' | 'Zone' | 'Precision' | 'At'
type Columns<K extends string> = {
  [P in `${K}${Part}`]: P extends `${K}Zone`
    ? string
    : P extends `${K}Precision`
      ? When['precision']
      : P extends `${K}Part`
        ? When['part']
        : P extends `${K}At`
          ? number | null
          : string | null
}

/** A "when" as its six columns, the instant derived anew. */
export function whenColumns<K extends 'arrival' | 'departure' | 'start'>(name: K, said: When): Columns<K> {
  return {
    [`${name}On`]: said.on,
    [`${name}Time`]: said.time,
    [`${name}Part`]: said.part,
    [`${name}Zone`]: said.zone,
    [`${name}Precision`]: said.precision,
    [`${name}At`]: momentOf(said),
  } as Columns<K>
}
