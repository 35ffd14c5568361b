'use client'

import { FieldProblem } from '@/app/ui/field-frame'
import { useField, useTyped } from '@/app/ui/form-context'
import { OfferLines } from '@/app/ui/offer-lines'
import type { Offer } from '@/lib/directory/offer'
import type { Spoken } from '@/lib/i18n/bilingual'

type Props = {
  name: string
  legend: Spoken
  others: string
  offers: (Offer & { note: string | undefined; lookAt: string })[]
  words: { add: string; look: string }
}

/** Which record of ours a name of the file is, or none of them. Each can be looked at first. */
export function MatchField({ name, legend, others, offers, words }: Props) {
  const field = useField(name)
  const [typed] = useTyped(name)
  const answer = (value: string) => ({
    type: 'radio',
    name,
    value,
    defaultChecked: typed === value,
    className: 'mt-1 size-5 shrink-0 accent-primary',
  })
  return (
    <fieldset id={field.id} className="grid gap-1 border-l-2 border-waiting pl-3">
      <legend className="font-medium" lang={legend.lang}>
        {legend.text}
      </legend>
      {others && <p className="text-sm text-second">{others}</p>}
      <FieldProblem field={field} />
      {offers.map((offer) => (
        <div key={offer.id} className="flex items-start justify-between gap-4">
          <label className="flex min-h-11 grow items-start gap-3">
            <input {...answer(offer.id)} />
            <span className="min-w-0">
              <OfferLines of={offer} />
              {offer.note && <span className="block text-sm text-done">{offer.note}</span>}
            </span>
          </label>
          <a
            href={offer.href}
            target="_blank"
            rel="noreferrer"
            className="link whitespace-nowrap"
            aria-label={offer.lookAt}
          >
            {words.look}
          </a>
        </div>
      ))}
      <label className="flex min-h-11 items-start gap-3">
        <input {...answer('add')} />
        <span>{words.add}</span>
      </label>
    </fieldset>
  )
}
