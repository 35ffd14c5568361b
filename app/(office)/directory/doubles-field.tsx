'use client'

import { useContext } from 'react'
import { FieldProblem } from '@/app/ui/field-frame'
import { FormHere, useField, useTyped } from '@/app/ui/form-context'
import { OfferLines } from '@/app/ui/offer-lines'

/** The likely doubles of what was typed, to look at, and the box that says that none of them is meant. */
export function DoublesField({ label, title }: { label: string; title: string }) {
  const field = useField('sure')
  const [typed = ''] = useTyped('sure')
  const offers = useContext(FormHere).state?.offers?.sure
  if (!offers) return typed ? <input type="hidden" name="sure" value={typed} /> : null
  return (
    <fieldset className="grid gap-3 border-l-2 border-waiting pl-3">
      <legend className="font-medium">{title}</legend>
      <FieldProblem field={field} />
      <ul className="grid gap-3">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferLines
              of={offer}
              name={
                <a href={offer.href} target="_blank" rel="noreferrer" className="link" lang={offer.name.lang}>
                  {offer.name.text}
                </a>
              }
            />
          </li>
        ))}
      </ul>
      <label className="inline-flex min-h-11 items-center gap-3 md:min-h-9">
        <input
          type="checkbox"
          id={field.id}
          name="sure"
          value={offers.map(({ id }) => id).join(' ')}
          aria-describedby={`${field.id}-problem`}
          className="size-5 shrink-0 accent-primary"
        />
        <span>{label}</span>
      </label>
    </fieldset>
  )
}
