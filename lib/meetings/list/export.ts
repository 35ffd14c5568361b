import 'server-only'

import type { Side } from '@/db/values/meetings'
import type { Language } from '@/db/values/office'
import { countryName } from '../../directory/countries'
import { env } from '../../env'
import { inLanguage, nameIn } from '../../i18n/bilingual'
import type { Translator } from '../../i18n/translator-for'
import { inBatches } from '../../lists/batches'
import type { Column, ListTable } from '../../lists/table'
import { namesIn, narrowedTo, titledIn } from '../../lists/words'
import { formatDateTime, formatWhen } from '../../time/format'
import { officeClock } from '../../time/when'
import type { User } from '../../user'
import type { MeetingFilters } from './filters'
import { type ListedMeeting, meetingLines } from './lines'
import { meetingsInOrder } from './queries'

/** The list of meetings as the filters leave it, all pages in the order of the screen, with both sides of the table in full. */
export async function meetingsTable(
  user: User,
  filters: MeetingFilters,
  language: Language,
  t: Translator,
): Promise<ListTable<ListedMeeting>> {
  const ids = await meetingsInOrder(user, filters)
  return {
    name: t('meetings.list.title'),
    columns: columnsIn(t, language),
    narrowing: narrowing(t, language, filters),
    count: ids.length,
    batches: inBatches(ids, meetingLines(user)),
  }
}

function columnsIn(t: Translator, language: Language): Column<ListedMeeting>[] {
  const seated =
    (wanted: Side) =>
    ({ seated }: ListedMeeting) =>
      seated
        .filter(({ side }) => side === wanted)
        .map((seat) => {
          const absent = seat.attendance === 'absent' ? ` (${t('values.attendance.absent')})` : ''
          return titledIn(language, seat.names, seat) + absent
        })
        .join('; ')
  return [
    { heading: t('meetings.list.day'), width: 12, value: ({ start }) => start.on && { day: start.on } },
    {
      heading: t('meetings.list.when'),
      width: 30,
      value: ({ start, endTime }) => formatWhen(start, language, endTime),
    },
    { heading: t('meetings.list.zone'), width: 18, value: ({ start }) => start.zone },
    {
      heading: t('meetings.list.officeTime', { zone: env().HOME_ZONE }),
      width: 24,
      value: ({ start }) => {
        const office = officeClock(start, env().HOME_ZONE)
        return office && formatDateTime(office.on, office.time, language)
      },
    },
    { heading: t('meetings.list.visit'), width: 12, value: ({ visit }) => visit.ref },
    {
      heading: t('meetings.list.visitTitle'),
      width: 40,
      value: ({ visit: { titleEn, titleZh } }) => inLanguage(language, titleEn, titleZh)?.text ?? null,
    },
    { heading: t('meetings.list.number'), width: 6, value: ({ number }) => number },
    {
      heading: t('meetings.list.subject'),
      width: 50,
      value: ({ subjectEn, subjectZh }) => inLanguage(language, subjectEn, subjectZh)?.text ?? null,
    },
    { heading: t('meetings.list.kind'), width: 18, value: ({ kind }) => t(`values.meetingKind.${kind}`) },
    { heading: t('meetings.list.state'), width: 12, value: ({ state }) => t(`values.meetingState.${state}`) },
    {
      heading: t('meetings.list.place'),
      width: 20,
      value: ({ place }) => place && nameIn(language, place).text,
    },
    { heading: t('meetings.venue'), width: 24, value: ({ venue }) => venue },
    {
      heading: t('meetings.list.country'),
      width: 14,
      value: ({ place }) => place && countryName(place.country, language),
    },
    {
      heading: t('meetings.list.with'),
      width: 40,
      value: ({ counterparts }) => namesIn(language, counterparts),
    },
    { heading: t('lists.columns.ours'), width: 40, value: seated('ours') },
    { heading: t('lists.columns.theirs'), width: 40, value: seated('theirs') },
  ]
}

function narrowing(t: Translator, language: Language, filters: MeetingFilters): string[] {
  const { words, partner, person, year, country, kind, state, visit, sort } = filters
  return narrowedTo([
    [t('meetings.list.words'), words],
    [t('meetings.list.with'), partner],
    [t('meetings.list.person'), person],
    [t('meetings.list.year'), year],
    [t('meetings.list.country'), country && countryName(country, language)],
    [t('meetings.list.kind'), kind && t(`values.meetingKind.${kind}`)],
    [t('meetings.list.state'), state && t(`values.meetingState.${state}`)],
    [t('meetings.list.visit'), visit],
    [t('meetings.list.sort'), t(`meetings.list.sorts.${sort}`)],
  ])
}
