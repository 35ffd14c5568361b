'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Offer } from '@/lib/directory/offer'
import { OfferLines } from './offer-lines'

/** The item that stands for adding what was typed. */
export const newItem = 'new'

export const optionId = (list: string, item: string) => `${list}-${item}`

type Props = {
  list: string
  kind: DirectoryKind
  text: string
  offers: Offer[]
  mayAdd: boolean
  active: string | undefined
  shown: boolean
  choose: (item: string) => void
}

/** The list under a combobox: the records offered, and last of all to add what was typed. */
export function PickList({ list, kind, text, offers, mayAdd, active, shown, choose }: Props) {
  const t = useTranslations()
  useEffect(() => {
    if (active) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' })
  }, [list, active])

  const option = (item: string) => ({
    id: optionId(list, item),
    role: 'option',
    tabIndex: -1,
    'aria-selected': item === active,
    onClick: () => choose(item),
    className:
      'min-h-11 cursor-default border-b border-rule px-3 py-2 last:border-0 hover:bg-tint aria-selected:bg-tint aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-primary',
  })
  return (
    <div
      id={list}
      role="listbox"
      tabIndex={-1}
      aria-label={t('forms.pickOffers')}
      hidden={!shown}
      // The input keeps the focus while the list is pressed.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-[min(22rem,50dvh)] overflow-y-auto overscroll-contain rounded border border-field bg-card"
    >
      {shown && (
        <>
          {offers.map((offer) => (
            <div key={offer.id} {...option(offer.id)}>
              <OfferLines of={offer} />
            </div>
          ))}
          {mayAdd && (
            <div {...option(newItem)}>
              <span className="font-medium text-primary">{t('forms.pickAdd', { text, kind })}</span>
            </div>
          )}
        </>
      )}
    </div>
  )
}
