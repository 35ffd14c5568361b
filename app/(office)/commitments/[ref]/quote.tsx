import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { quoteAnchor } from '@/lib/commitments/quote'
import { translator } from '@/lib/i18n/translator'

/** The words that a commitment rests on, and the meeting in whose record they stand. */
export async function Quote({ of: { ref, quote, quoteStands, visit, meeting } }: { of: Commitment }) {
  if (!quote) return null
  const t = await translator()
  return (
    <figure className="mb-8 max-w-[70ch] border-l-2 border-primary pl-5">
      <blockquote className="whitespace-pre-line font-serif text-lg">{quote}</blockquote>
      {visit && meeting && (
        <figcaption className="mt-2 text-sm text-second">
          <TextLink
            href={
              `/visits/${visit.ref}/meetings/${meeting.number}#${quoteStands ? quoteAnchor(ref) : 'record'}` as Route
            }
          >
            {t('commitments.page.quoteFrom', { number: meeting.number })}
          </TextLink>
          {!quoteStands && <p className="mt-1 text-waiting">{t('commitments.page.quoteGone')}</p>}
        </figcaption>
      )}
    </figure>
  )
}
