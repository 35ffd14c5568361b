'use client'

import type { ReactNode } from 'react'
import { TextField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { MoreButton, useRowCount } from '@/app/ui/rows'
import { drawn, lineLook } from './spare-lines'

export type PeopleLabels = { legend: string; hint: string; person: string; title: string; more: string }

type Props = {
  labels: PeopleLabels
  /** What a line asks beside name and title. */
  beside?: (line: number) => ReactNode
}

/** People who come to the table, one a line: who, and the title as at the meeting. */
export function PeopleLines({ labels, beside }: Props) {
  const rows = useRowCount('people', 1)
  return (
    <fieldset className="grid gap-4">
      <legend className="font-medium">{labels.legend}</legend>
      <p className="text-second">{labels.hint}</p>
      {drawn(rows.count).map((line) => (
        <div key={line} className={`${lineLook(line, rows.count)} border-l-2 border-rule pl-4`}>
          <PickField
            name={`people.${line}.person`}
            kind="person"
            label={`${labels.person} ${line + 1}`}
            optional
          />
          <TextField name={`people.${line}.title`} label={`${labels.title} ${line + 1}`} optional />
          {beside?.(line)}
        </div>
      ))}
      <MoreButton more={rows.more} label={labels.more} />
    </fieldset>
  )
}
