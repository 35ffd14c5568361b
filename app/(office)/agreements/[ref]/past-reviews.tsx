import type { Review } from '@/lib/agreements/parts'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

/** Every review of an agreement, the latest first. */
export async function PastReviews({ of: reviews }: { of: Review[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (reviews.length === 0) return <p className="text-second">{t('agreements.reviews.none')}</p>
  return (
    <ul className="grid gap-4">
      {reviews.map((review) => (
        <li key={review.id} className="border-l-2 border-rule pl-4">
          <p className="flex flex-wrap gap-x-3">
            <strong className="font-medium">{t(`values.reviewFinding.${review.finding}`)}</strong>
            <time dateTime={review.reviewedOn}>{formatDate(review.reviewedOn, language)}</time>
            <span className="text-second">{review.reviewer}</span>
          </p>
          {review.note && <p className="max-w-[70ch] whitespace-pre-line">{review.note}</p>}
          {review.evidence && (
            <p className="max-w-[70ch] whitespace-pre-line text-second">
              {t('agreements.reviews.evidenceSaid', { evidence: review.evidence })}
            </p>
          )}
          {review.nextOn && (
            <p className="text-sm text-second">
              {t('agreements.reviews.nextSaid', { day: formatDate(review.nextOn, language) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
