'use client'

import { DateField, SelectField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { MoreButton, useRowCount } from '@/app/ui/rows'
import type { Option } from '@/lib/options'

type Props = {
  labels: { act: string; none: string; doneOn: string; doneOnHint: string; place: string; more: string }
  kinds: Option[]
}

/** What was done with an agreement before it is recorded, an act each. */
export function ActLines({ labels, kinds }: Props) {
  const { count, more } = useRowCount('acts', 1)
  return (
    <>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
        <div key={line} className="grid gap-4 border-l-2 border-rule pl-4">
          <SelectField
            name={`acts.${line}.kind`}
            label={`${labels.act} ${line + 1}`}
            options={kinds}
            blank={labels.none}
            optional
          />
          <DateField
            name={`acts.${line}.doneOn`}
            label={`${labels.doneOn} ${line + 1}`}
            hint={labels.doneOnHint}
            optional
          />
          <PickField
            name={`acts.${line}.place`}
            kind="place"
            label={`${labels.place} ${line + 1}`}
            optional
          />
        </div>
      ))}
      <MoreButton more={more} label={labels.more} />
    </>
  )
}
