import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { SessionStep } from '@/lib/reviews/queries'
import { formatDate, formatRange } from '@/lib/time/format'

/** The last meeting with the other side: when, about what, with whom. */
export async function Contact({ last }: { last: SessionStep['lastContact'] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (!last) return <p className="text-second">{t('reviews.step.noContact')}</p>
  const { visitRef, number, kind, on, firstOn, lastOn, party } = last
  const subject = inLanguage(language, last.subjectEn, last.subjectZh)
  return (
    <p className="flex flex-wrap gap-x-3">
      <span>{on ? formatDate(on, language) : formatRange(firstOn, lastOn, language)}</span>
      <TextLink href={`/visits/${visitRef}/meetings/${number}` as Route}>
        {subject ? <SpokenText of={subject} /> : t(`values.meetingKind.${kind}`)}
      </TextLink>
      <span className="text-second">
        <SpokenText of={nameIn(language, party)} />
      </span>
    </p>
  )
}
