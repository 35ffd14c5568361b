'use client'

import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Offer } from '@/lib/directory/offer'
import { newItem, optionId, PickList } from './pick-list'
import { useSuggestions } from './use-suggestions'

type Props = Pick<ComponentProps<'input'>, 'name' | 'aria-describedby' | 'aria-invalid'> & {
  id: string
  kind: DirectoryKind
  text: string
  onType: (text: string) => void
  onChoose: (offer: Offer) => void
  onAdd: () => void
}

/**
 * A text input that offers records of the directory as one types, and last of all to add what was typed. A combobox by
 * ARIA 1.2, written out: the ready-made one hides the rest of the page, the field's label too, while its list is open.
 */
export function PickInput({ id, kind, text, onType, onChoose, onAdd, ...rest }: Props) {
  const t = useTranslations()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string>()
  const { offers, waiting } = useSuggestions(kind, open ? text : '')
  const input = useRef<HTMLInputElement>(null)
  const typed = text.trim()
  // What was typed can be added once it is known what is there: an item must not move away under the finger.
  const mayAdd = typed !== '' && !waiting
  const items = [...offers.map((offer) => offer.id), ...(mayAdd ? [newItem] : [])]
  const shown = open && items.length > 0
  const list = `${id}-list`

  useTypedEarly(input, text, onType)
  useEffect(() => {
    if (shown) makeRoom(input.current)
  }, [shown])

  const show = () => {
    setOpen(true)
    setActive(undefined)
  }
  const choose = (item: string) => {
    setOpen(false)
    const offer = offers.find((each) => each.id === item)
    if (offer) onChoose(offer)
    else onAdd()
  }
  const move = (by: 1 | -1) => {
    const from = active === undefined ? (by === 1 ? -1 : 0) : items.indexOf(active)
    setActive(items[(from + by + items.length) % items.length])
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // A key that an input method takes for itself.
    if (event.nativeEvent.isComposing) return
    const down = event.key === 'ArrowDown'
    if ((down || event.key === 'ArrowUp') && typed) {
      event.preventDefault()
      if (shown) move(down ? 1 : -1)
      else show()
    } else if (event.key === 'Enter' && shown && active) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
    }
  }

  return (
    <div className="relative">
      <input
        {...rest}
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && active ? optionId(list, active) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          show()
          onType(event.target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="field-box"
      />
      <PickList {...{ list, kind, offers, mayAdd, active, shown, choose }} text={typed} />
      <p role="status" className="sr-only">
        {shown && !waiting && t('forms.pickFound', { count: offers.length })}
      </p>
    </div>
  )
}

/** Takes over what was typed before the scripts had loaded. */
function useTypedEarly(
  input: { current: HTMLInputElement | null },
  text: string,
  onType: (text: string) => void,
) {
  const drawn = useRef(false)
  useEffect(() => {
    if (drawn.current) return
    drawn.current = true
    const early = input.current?.value ?? text
    if (early !== text) onType(early)
  }, [input, text, onType])
}

const roomWanted = 240

/** Moves the input up where the list under it would lie below the fold or behind a phone's keyboard. */
function makeRoom(input: HTMLInputElement | null) {
  if (!input) return
  const height = window.visualViewport?.height ?? window.innerHeight
  if (height - input.getBoundingClientRect().bottom < roomWanted) input.scrollIntoView({ block: 'start' })
}
