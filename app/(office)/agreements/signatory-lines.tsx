'use client'

import { BilingualField } from '@/app/ui/fields'
import { PickField } from '@/app/ui/pick-field'
import { MoreButton, useRowCount } from '@/app/ui/rows'

type Props = { labels: { person: string; organisation: string; title: string; more: string } }

/** Who signed, a line each: the person, for whom, and the title as at the signing. */
export function SignatoryLines({ labels }: Props) {
  const { count, more } = useRowCount('signatories', 2)
  return (
    <>
      {Array.from({ length: count }, (_, line) => {
        const numbered = (label: string) => `${label} ${line + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
          <div key={line} className="grid gap-4 border-l-2 border-rule pl-4">
            <PickField
              name={`signatories.${line}.person`}
              kind="person"
              label={numbered(labels.person)}
              optional
            />
            <BilingualField name={`signatories.${line}.title`} label={numbered(labels.title)} optional />
            <PickField
              name={`signatories.${line}.organisation`}
              kind="organisation"
              label={numbered(labels.organisation)}
              optional
            />
          </div>
        )
      })}
      <MoreButton more={more} label={labels.more} />
    </>
  )
}
