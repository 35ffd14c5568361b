'use client'

import { useContext, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { described, FieldFrame, type FieldProps } from './field-frame'
import { FormHere, useField, useTyped } from './form-context'
import { PickAdd } from './pick-add'
import { PickInput } from './pick-input'
import { PickOffers } from './pick-offers'

/**
 * A record of the directory by its name, in any script. Scripts offer what is there as one types; without them the name
 * is typed in full and the server finds it. A name that is not there can be added without leaving the form.
 */
export function PickField(props: FieldProps & { kind: DirectoryKind }) {
  const { name, kind, hint } = props
  const t = useTranslations()
  const field = useField(`${name}.text`)
  const offered = useContext(FormHere).state?.offers?.[`${name}.text`]
  const [idBefore = ''] = useTyped(`${name}.id`)
  const [sureBefore = ''] = useTyped(`${name}.sure`)
  const addBefore = useTyped(`${name}.add`).length > 0

  const [text, setText] = useState(field.defaultValue)
  const [id, setId] = useState(field.problem ? '' : idBefore)
  const [adding, setAdding] = useState(addBefore || sureBefore.startsWith('new '))
  const [answered, setAnswered] = useState(false)
  const carried = useNoticed(id)

  const asked = offered && text === field.defaultValue ? offered : undefined
  // Before scripts load, whoever is told that a name is unknown needs the way to add it in sight.
  const stuck = field.problem !== undefined && text === field.defaultValue && !id && !answered
  const mayAdd = text.trim() !== '' && (adding || stuck)

  return (
    <div className="grid gap-3">
      <FieldFrame {...props} field={field}>
        <PickInput
          {...described(field, hint)}
          id={field.id}
          name={`${name}.text`}
          kind={kind}
          text={text}
          onType={(next) => {
            setText(next)
            setId('')
          }}
          onChoose={(offer) => {
            setText(offer.name.text)
            setId(offer.id)
            setAdding(false)
          }}
          onAdd={() => {
            setId('')
            setAdding(true)
          }}
        />
      </FieldFrame>
      <input type="hidden" name={`${name}.id`} value={id} ref={carried} readOnly />
      {asked ? (
        <PickOffers
          {...{ name, kind, text }}
          offers={asked}
          onAnswer={(other) => {
            setAdding(other)
            setAnswered(true)
          }}
        />
      ) : (
        <input type="hidden" name={`${name}.sure`} value={sureBefore} readOnly />
      )}
      {mayAdd && (
        <div className="grid gap-3 border-l-2 border-rule pl-3">
          {!asked && (
            <label className="inline-flex min-h-11 items-center gap-3 md:min-h-9">
              <input
                type="checkbox"
                name={`${name}.add`}
                value="yes"
                checked={adding}
                onChange={(event) => setAdding(event.target.checked)}
                className="size-5 shrink-0 accent-primary"
              />
              <span>{t('forms.pickAdd', { text: text.trim(), kind })}</span>
            </label>
          )}
          <PickAdd name={name} kind={kind} />
        </div>
      )}
    </div>
  )
}

/** Tells the form of a value that no key was pressed for, so that its draft keeps it. */
function useNoticed(value: string) {
  const input = useRef<HTMLInputElement>(null)
  const last = useRef(value)
  useEffect(() => {
    if (last.current === value) return
    last.current = value
    input.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [value])
  return input
}
