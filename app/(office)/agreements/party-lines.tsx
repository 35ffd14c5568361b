'use client'

import { SelectField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { MoreButton, useRowCount } from '@/app/ui/rows'
import type { Option } from '@/lib/options'

type Props = { labels: { party: string; side: string; more: string }; sides: Option[] }

/** The parties of a new agreement, a line each. */
export function PartyLines({ labels, sides }: Props) {
  const { count, more } = useRowCount('parties', 2)
  return (
    <>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
        <div key={line} className="grid gap-4 border-l-2 border-rule pl-4">
          <PickField
            name={`parties.${line}.organisation`}
            kind="organisation"
            label={`${labels.party} ${line + 1}`}
            optional
          />
          <SelectField
            name={`parties.${line}.side`}
            label={`${labels.side} ${line + 1}`}
            options={sides}
            blank={false}
          />
        </div>
      ))}
      <MoreButton more={more} label={labels.more} />
    </>
  )
}
