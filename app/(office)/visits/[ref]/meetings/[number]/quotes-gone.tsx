import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { holdsQuote } from '@/lib/commitments/quote'
import { translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'

/** The commitments whose quotes no text of the meeting holds any more. */
export async function QuotesGone({ meeting }: { meeting: MeetingPage }) {
  const { recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh, outcomes } = meeting
  const texts = [
    ...[recordEn, recordZh, agreedTextEn, agreedTextZh, readoutEn, readoutZh],
    ...outcomes.flatMap(({ textEn, textZh }) => [textEn, textZh]),
  ]
  const gone = meeting.commitments.filter(({ quote }) => quote && !holdsQuote(texts, quote))
  if (gone.length === 0) return null
  const t = await translator()
  return (
    <div className="mt-4 max-w-[70ch] text-sm">
      <h3 className="font-sans font-medium">{t('meetings.quotesGone')}</h3>
      <p className="text-second">{t('meetings.quotesGoneLead')}</p>
      <ul className="mt-1 grid gap-1">
        {gone.map(({ ref, quote }) => (
          <li key={ref}>
            <TextLink href={`/commitments/${ref}` as Route}>{ref}</TextLink>{' '}
            <q className="whitespace-pre-line text-second before:content-none after:content-none">
              {t('meetings.quoteOf', { quote: quote ?? '' })}
            </q>
          </li>
        ))}
      </ul>
    </div>
  )
}
