'use client'

import { PickField } from '@/app/ui/pick-field'
import { MoreButton, useRowCount } from '@/app/ui/rows'
import { drawn, lineLook } from './spare-lines'

type Props = { label: string; hint: string; numbered: string; more: string }

/** The organisations of the other side, one a line. */
export function CounterpartLines({ label, hint, numbered, more }: Props) {
  const rows = useRowCount('counterparts', 1)
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{label}</legend>
      <p className="text-second">{hint}</p>
      {drawn(rows.count).map((line) => (
        <div key={line} className={lineLook(line, rows.count)}>
          <PickField
            name={`counterparts.${line}`}
            kind="organisation"
            label={`${numbered} ${line + 1}`}
            optional
          />
        </div>
      ))}
      <MoreButton more={rows.more} label={more} />
    </fieldset>
  )
}
