'use client'

import { HiddenField, useField } from '@/app/ui/fields'
import { SpokenText } from '@/app/ui/spoken'
import type { Spoken } from '@/lib/i18n/bilingual'
import type { Option } from '@/lib/options'

type Person = { id: string; name: Spoken; title: Spoken | null }
type Props = { people: Person[]; attendances: Option[]; labels: { legend: string; attendance: string } }

/** One line a member of the delegation: a tick, and whether they came. */
export function SeatingLines({ people, ...rest }: Props) {
  return (
    <fieldset>
      <legend className="mb-2 text-second">{rest.labels.legend}</legend>
      {people.map((person, line) => (
        <SeatingLine key={person.id} person={person} name={`members.${line}`} {...rest} />
      ))}
    </fieldset>
  )
}

function SeatingLine({
  person,
  name,
  attendances,
  labels,
}: Omit<Props, 'people'> & { person: Person; name: string }) {
  const seated = useField(`${name}.seated`)
  const attendance = useField(`${name}.attendance`)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule py-1">
      <HiddenField name={`${name}.member`} />
      <HiddenField name={`${name}.was`} />
      <label className="inline-flex min-h-11 min-w-0 items-center gap-3">
        <input
          type="checkbox"
          id={seated.id}
          name={`${name}.seated`}
          value="yes"
          defaultChecked={seated.defaultValue === 'yes'}
          className="size-5 shrink-0 accent-primary"
        />
        <span className="min-w-0">
          <SpokenText of={person.name} />{' '}
          <span className="block text-second">
            <SpokenText of={person.title} />
          </span>
        </span>
      </label>
      <select
        id={attendance.id}
        name={`${name}.attendance`}
        aria-label={`${labels.attendance}: ${person.name.text}`}
        defaultValue={attendance.defaultValue}
        className="field-box"
      >
        {attendances.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
