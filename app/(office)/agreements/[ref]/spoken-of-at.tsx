import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { WhenText } from '@/app/ui/when'
import type { AgreementShown } from '@/lib/agreements/queries'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatRange } from '@/lib/time/format'

/** The visits and meetings at which an agreement came up. */
export async function SpokenOfAt({ agreement }: { agreement: AgreementShown }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { visits } = agreement
  if (visits.length === 0) return null
  return (
    <Section title={t('agreements.page.spokenOfAt')}>
      <ul className="grid gap-4">
        {visits.map((visit) => (
          <li key={visit.ref}>
            <TextLink href={`/visits/${visit.ref}` as Route}>
              <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
            </TextLink>
            <p className="text-sm text-second">
              {visit.ref} · {formatRange(visit.firstOn, visit.lastOn, language)}
            </p>
            <MeetingsOf visitRef={visit.ref} meetings={agreement.meetings} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function MeetingsOf({ visitRef, meetings }: { visitRef: string } & Pick<AgreementShown, 'meetings'>) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const here = meetings.filter(({ visit }) => visit === visitRef)
  return (
    <ul className="mt-1 grid gap-1 border-l border-rule pl-3">
      {here.map((meeting) => (
        <li key={meeting.id}>
          <TextLink href={`/visits/${visitRef}/meetings/${meeting.number}` as Route}>
            <SpokenText of={inLanguage(language, meeting.subjectEn, meeting.subjectZh)} />
          </TextLink>
          <p className="text-sm text-second">
            {t(`values.meetingKind.${meeting.kind}`)} · <WhenText when={meeting} brief />
          </p>
        </li>
      ))}
    </ul>
  )
}
