'use client'

import { useTranslations } from 'use-intl'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { Offer } from '@/lib/directory/offer'
import { OfferLines } from './offer-lines'

type Props = {
  name: string
  kind: DirectoryKind
  /** The text that the offers are for. */
  text: string
  offers: Offer[]
  onAnswer: (adding: boolean) => void
}

/** Which of the likely records is meant, or none of them. Each can be looked at first. */
export function PickOffers({ name, kind, text, offers, onAnswer }: Props) {
  const t = useTranslations()
  const answer = (value: string, adding: boolean) => ({
    type: 'radio',
    name: `${name}.sure`,
    value: `${value} ${text}`,
    onChange: () => onAnswer(adding),
    className: 'mt-1 size-5 shrink-0 accent-primary',
  })
  return (
    <fieldset className="grid gap-1 border-l-2 border-waiting pl-3">
      <legend className="font-medium">{t('forms.pickWhich', { text })}</legend>
      {offers.map((offer) => (
        <div key={offer.id} className="flex items-start justify-between gap-4">
          <label className="flex min-h-11 grow items-start gap-3">
            <input {...answer(offer.id, false)} />
            <span className="min-w-0">
              <OfferLines of={offer} />
            </span>
          </label>
          <a
            href={offer.href}
            target="_blank"
            rel="noreferrer"
            className="link"
            aria-label={t('forms.pickLookAt', { name: offer.name.text })}
          >
            {t('forms.pickLook')}
          </a>
        </div>
      ))}
      <label className="flex min-h-11 items-start gap-3">
        <input {...answer('new', true)} />
        <span>{t('forms.pickNone', { text, kind })}</span>
      </label>
    </fieldset>
  )
}
