'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Offer } from '@/lib/directory/offer'
import { OfferLines } from './offer-lines'
import { useSuggestions } from './use-suggestions'

type Item = Offer | { id: 'new'; name: { text: string } }

type Props = Pick<ComponentProps<'input'>, 'id' | 'name' | 'aria-describedby' | 'aria-invalid'> & {
  kind: DirectoryKind
  text: string
  onType: (text: string) => void
  onChoose: (offer: Offer) => void
  onAdd: () => void
}

/** A text input that offers records of the directory as one types, and last of all to add what was typed. */
export function PickInput({ kind, text, onType, onChoose, onAdd, ...rest }: Props) {
  const t = useTranslations()
  const [asked, setAsked] = useState('')
  const { offers, waiting } = useSuggestions(kind, asked)
  const input = useRef<HTMLInputElement>(null)
  const typed = text.trim()
  const items: Item[] = typed ? [...offers, { id: 'new', name: { text: typed } }] : []

  // What was typed before the scripts had loaded.
  const drawn = useRef(false)
  useEffect(() => {
    if (drawn.current) return
    drawn.current = true
    const early = input.current?.value ?? ''
    if (early !== text) onType(early)
  }, [text, onType])

  return (
    <Autocomplete.Root
      items={items}
      mode="none"
      value={text}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return
        setAsked(next)
        onType(next)
      }}
      itemToStringValue={(item) => item.name.text}
    >
      <Autocomplete.Input
        {...rest}
        ref={input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className="field-box"
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="z-50 outline-hidden" sideOffset={4} align="start">
          <Autocomplete.Popup className="max-h-[min(22rem,var(--available-height))] w-[var(--anchor-width)] max-w-[var(--available-width)] overflow-y-auto rounded border border-field bg-card text-ink">
            <Autocomplete.Status className="sr-only">
              {!waiting && typed && t('forms.pickFound', { count: offers.length })}
            </Autocomplete.Status>
            <Autocomplete.List aria-label={t('forms.pickOffers')}>
              {(item: Item) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  onClick={() => ('href' in item ? onChoose(item) : onAdd())}
                  className="block min-h-11 cursor-default border-b border-rule px-3 py-2 last:border-0 data-highlighted:bg-tint data-highlighted:outline-2 data-highlighted:-outline-offset-2 data-highlighted:outline-primary"
                >
                  {'href' in item ? (
                    <OfferLines of={item} />
                  ) : (
                    <span className="font-medium text-primary">
                      {t('forms.pickAdd', { text: typed, kind })}
                    </span>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}
