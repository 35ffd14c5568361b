import type { ReactNode } from 'react'
import type { Offer } from '@/lib/directory/offer'
import type { Spoken } from '@/lib/i18n/bilingual'

/** A record to choose: its name, or what stands for it, its other names, and what tells it apart. */
export function OfferLines({ of: offer, name }: { of: Offer; name?: ReactNode }) {
  return (
    <>
      <span className="block font-medium">
        {name ?? <span lang={offer.name.lang}>{offer.name.text}</span>}
      </span>
      <Line parts={offer.others} />
      <Line parts={offer.about} />
    </>
  )
}

function Line({ parts }: { parts: Spoken[] }) {
  if (parts.length === 0) return null
  return (
    <span className="block text-sm text-second">
      {parts.map(({ text, lang }, index) => (
        <span key={`${lang} ${text}`}>
          {index > 0 && ' · '}
          <span lang={lang === 'und' ? undefined : lang}>{text}</span>
        </span>
      ))}
    </span>
  )
}
