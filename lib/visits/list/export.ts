import 'server-only'

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { people } from '@/db/schema/people'
import { members } from '@/db/schema/visits'
import type { Language } from '@/db/values/office'
import { countryName } from '../../directory/countries'
import { inLanguage, nameIn } from '../../i18n/bilingual'
import type { Translator } from '../../i18n/translator-for'
import { inBatches } from '../../lists/batches'
import type { Column, ListTable } from '../../lists/table'
import { narrowedTo, titledIn } from '../../lists/words'
import type { User } from '../../user'
import type { VisitFilters } from '../filters'
import { type ListedVisit, readVisits, visitsInOrder } from '../queries'
import { byKey } from '../record/by-key'
import { nameColumns } from '../record/columns'

type Member = Awaited<ReturnType<typeof membersOf>>[number]
type Row = ListedVisit & { members: Member[] }

/** The list of visits as the filters leave it, all pages in the order of the screen, with the delegations in full. */
export async function visitsTable(
  user: User,
  filters: VisitFilters,
  language: Language,
  t: Translator,
): Promise<ListTable<Row>> {
  const ids = await visitsInOrder(user, filters)
  return {
    name: t('visits.title'),
    columns: columnsIn(t, language),
    narrowing: narrowing(t, language, filters),
    count: ids.length,
    batches: inBatches(ids, (some) => rowsOf(user, some)),
  }
}

async function rowsOf(user: User, ids: string[]): Promise<Row[]> {
  const [visits, all] = await Promise.all([readVisits(user, ids), membersOf(ids)])
  const membersBy = byKey(all, 'visitId')
  return visits.map((visit) => ({ ...visit, members: membersBy.get(visit.id) ?? [] }))
}

function membersOf(visitIds: string[]) {
  return db
    .select({
      visitId: members.visitId,
      role: members.role,
      ...nameColumns(people),
      titleEn: members.titleEn,
      titleZh: members.titleZh,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(inArray(members.visitId, visitIds), isNull(members.removedAt)))
    .orderBy(asc(members.position), asc(members.id))
}

function columnsIn(t: Translator, language: Language): Column<Row>[] {
  const countries = (codes: string[]) => codes.map((code) => countryName(code, language)).join('; ')
  return [
    { heading: t('lists.columns.ref'), width: 12, value: ({ ref }) => ref },
    {
      heading: t('visits.direction'),
      width: 10,
      value: ({ direction }) => t(`values.direction.${direction}`),
    },
    {
      heading: t('visits.visit'),
      width: 50,
      value: ({ titleEn, titleZh }) => inLanguage(language, titleEn, titleZh)?.text ?? null,
    },
    { heading: t('visits.status'), width: 14, value: ({ status }) => t(`values.visitStatus.${status}`) },
    { heading: t('lists.columns.reportDue'), width: 12, value: ({ reportDueOn }) => day(reportDueOn) },
    { heading: t('visits.countries'), width: 24, value: (visit) => countries(visit.countries) },
    { heading: t('lists.columns.firstOn'), width: 12, value: ({ firstOn }) => day(firstOn) },
    { heading: t('lists.columns.lastOn'), width: 12, value: ({ lastOn }) => day(lastOn) },
    { heading: t('lists.columns.days'), width: 6, value: ({ days }) => days },
    { heading: t('visits.head'), width: 20, value: ({ head }) => head && nameIn(language, head).text },
    {
      heading: t('lists.columns.members'),
      width: 50,
      value: ({ members }) =>
        members
          .map((member) => `${titledIn(language, member, member)} (${t(`values.memberRole.${member.role}`)})`)
          .join('; '),
    },
    { heading: t('visits.meetings'), width: 9, value: ({ meetings }) => meetings },
    { heading: t('visits.agreements'), width: 9, value: ({ agreements }) => agreements },
    { heading: t('visits.openCommitments'), width: 9, value: ({ openCommitments }) => openCommitments },
  ]
}

const day = (on: string | null) => on && { day: on }

function narrowing(t: Translator, language: Language, filters: VisitFilters): string[] {
  const { words, year, country, status, direction, person, sort } = filters
  return narrowedTo([
    [t('visits.words'), words],
    [t('visits.year'), year],
    [t('visits.country'), country && countryName(country, language)],
    [t('visits.status'), status && t(`values.visitStatus.${status}`)],
    [t('visits.direction'), direction && t(`values.direction.${direction}`)],
    [t('visits.person'), person],
    [t('visits.sort'), t(`visits.sorts.${sort}`)],
  ])
}
