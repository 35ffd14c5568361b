'use client'

import { SelectField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import type { Option } from '@/lib/options'
import { type PeopleLabels, PeopleLines } from '../../people-lines'

type Props = {
  labels: PeopleLabels & { organisation: string; attendance: string }
  /** What a new person's attendance is when nothing is chosen, and the other choices. */
  usual: string
  others: Option[]
}

/** People who come to the table, with the organisation each is there for and whether they came. */
export function NewcomerLines({ labels, usual, others }: Props) {
  return (
    <PeopleLines
      labels={labels}
      beside={(line) => (
        <>
          <PickField
            name={`people.${line}.organisation`}
            kind="organisation"
            label={`${labels.organisation} ${line + 1}`}
            optional
          />
          <SelectField
            name={`people.${line}.attendance`}
            label={`${labels.attendance} ${line + 1}`}
            options={others}
            blank={usual}
          />
        </>
      )}
    />
  )
}
