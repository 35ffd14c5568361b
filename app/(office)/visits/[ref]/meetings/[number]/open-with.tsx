import type { Route } from 'next'
import { Due, Standing } from '@/app/(office)/commitments/standing'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { promisers } from '@/db/values/commitments'
import { listOpenWith, type OpenWith } from '@/lib/commitments/open-with'
import { env } from '@/lib/env'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { MeetingPage } from '@/lib/meetings/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import type { User } from '@/lib/user'
import { OutcomeGroup } from './outcome-group'

/** What is still to be kept between us and those on the other side of the table, ours and theirs. */
export async function OpenWithThem({ meeting, user }: { meeting: MeetingPage; user: User }) {
  const open = await listOpenWith(user, meeting)
  if (open.length === 0) return null
  const t = await translator()
  return (
    <Section title={t('meetings.openWith')} id="open">
      <p className="mb-3 text-second">{t('meetings.openWithLead')}</p>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        {promisers
          .map((promiser) => ({ promiser, lines: open.filter((line) => line.promiser === promiser) }))
          .filter(({ lines }) => lines.length > 0)
          .map(({ promiser, lines }) => (
            <OutcomeGroup key={promiser} title={t('meetings.openBy', { promiser })}>
              {lines.map((line) => (
                <OpenLine key={line.ref} line={line} />
              ))}
            </OutcomeGroup>
          ))}
      </div>
    </Section>
  )
}

async function OpenLine({ line }: { line: OpenWith }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const zone = env().HOME_ZONE
  const today = todayIn(zone)
  const partner = line.theirPerson ?? line.organisation
  const { last } = line
  const noted = last && (last.note ?? last.evidence ?? t(`values.commitmentStatus.${last.status}`))
  return (
    <li className="border-l-2 border-rule pl-4">
      <span className="mr-2 text-sm tabular-nums text-second">{line.ref}</span>
      <TextLink href={`/commitments/${line.ref}` as Route}>
        <SpokenText of={inLanguage(language, line.wordsEn, line.wordsZh)} />
      </TextLink>
      <div className="flex flex-wrap gap-x-4 text-sm">
        <Standing of={line} today={today} />
        <Due of={line} today={today} inline />
        {partner && <SpokenText of={nameIn(language, partner)} />}
        {line.ownerName && <span>{line.ownerName}</span>}
      </div>
      <p className="text-sm whitespace-pre-line text-second">
        {last && noted
          ? t('meetings.lastUpdate', { day: formatDate(todayIn(zone, last.at), language), note: noted })
          : t('meetings.neverUpdated')}
      </p>
    </li>
  )
}
