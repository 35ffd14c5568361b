import 'server-only'

import { and, asc, desc, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { tripReports } from '@/db/schema/reports'
import { visits } from '@/db/schema/visits'
import { costLinesOf } from '../costs/queries'
import { findDossier } from '../dossiers/dossier'
import { leaksIn } from '../editions/leaks'
import type { LeftOut } from '../editions/left-out'
import { env } from '../env'
import type { MessageKey } from '../i18n/keys'
import type { User } from '../user'
import { visibleVisits } from '../visibility'
import { countriesOf, daysAbroad } from '../visits/rules'
import { daysOf, type Quarter, quarterOf } from './quarter'
import { totalsOf } from './totals'

const over = ['returned', 'reported', 'closed'] as const

function returnedIn(user: User, quarter: Quarter): SQL {
  const { firstOn, lastOn } = daysOf(quarter)
  const condition = and(
    visibleVisits(user),
    eq(visits.direction, 'outbound'),
    inArray(visits.status, [...over]),
    gte(visits.lastOn, firstOn),
    lte(visits.lastOn, lastOn),
  )
  return condition ?? sql`false`
}

/** The quarters in which visits abroad returned that the user may see, the last first. */
export async function listQuarters(user: User): Promise<Quarter[]> {
  const rows = await db
    .selectDistinct({ month: sql<string>`substr(${visits.lastOn}, 1, 7)` })
    .from(visits)
    .where(and(visibleVisits(user), eq(visits.direction, 'outbound'), inArray(visits.status, [...over])))
    .orderBy(desc(sql`1`))
  return [...new Set(rows.map(({ month }) => quarterOf(`${month}-01`)))]
}

/**
 * The visits abroad that returned in a quarter and are public, by the day of return, each as its public edition shows it,
 * with what of it is not yet complete; and how many more the user may see that are not public.
 */
export async function listDisclosure(user: User, quarter: Quarter) {
  const within = returnedIn(user, quarter)
  const [rows, hidden] = await Promise.all([
    db
      .select({ ref: visits.ref, id: visits.id, status: visits.status, reportState: tripReports.state })
      .from(visits)
      .leftJoin(tripReports, eq(tripReports.visitId, visits.id))
      .where(and(within, eq(visits.sensitivity, 'public')))
      .orderBy(asc(visits.lastOn), asc(visits.ref)),
    db.$count(visits, and(within, ne(visits.sensitivity, 'public'))),
  ])
  const disclosed = await Promise.all(rows.map((row) => disclosedOf(user, row)))
  return { visits: disclosed.filter((visit) => visit !== undefined), hidden }
}

type Row = { ref: string; id: string; status: string; reportState: string | null }

async function disclosedOf(user: User, { ref, id, status, reportState }: Row) {
  const [dossier, costs] = await Promise.all([findDossier(user, ref, 'public'), costLinesOf(id)])
  if (!dossier) return undefined
  const { visit, members, stops, meetings } = dossier.record
  const approved = status === 'closed' || reportState === 'approved' || reportState === 'archived'
  const met = meetings.filter(({ state }) => state === 'held').flatMap(({ counterparts }) => counterparts)
  const texts = { titleEn: visit.titleEn, titleZh: visit.titleZh, ...purposeOf(visit) }
  // What names something hidden is kept back, as a paper with it would be.
  const isNamed = (of: Texts) => namesHidden(of, dossier.leftOut)
  const leaks = isNamed(texts)
  const disclosed = {
    ref,
    firstOn: visit.firstOn,
    lastOn: visit.lastOn,
    days: daysAbroad(visit),
    ...(leaks ? { ...untitled, purposeEn: null, purposeZh: null } : texts),
    members: members.map((member) => (isNamed(titlesOf(member)) ? { ...member, ...untitled } : member)),
    countries: countriesOf(stops, env().HOME_COUNTRY),
    cities: unique(
      stops.filter(({ place }) => place.country !== env().HOME_COUNTRY).map(({ place }) => place),
    ),
    met: unique(met),
    totals: totalsOf(costs, env().HOME_CURRENCY),
  }
  const gaps: [boolean, MessageKey][] = [
    [leaks || members.some((member) => isNamed(titlesOf(member))), 'disclosure.gaps.names'],
    [!members.some(({ role }) => role === 'head'), 'disclosure.gaps.head'],
    [members.some(({ titleEn, titleZh }) => !titleEn && !titleZh), 'disclosure.gaps.titles'],
    [disclosed.countries.length === 0, 'disclosure.gaps.countries'],
    [!leaks && !texts.purposeEn && !texts.purposeZh, 'disclosure.gaps.purpose'],
    [meetings.some(({ state }) => state !== 'held' && state !== 'cancelled'), 'disclosure.gaps.meetings'],
    [costs.length === 0, 'disclosure.gaps.noCosts'],
    [costs.some((line) => line.actualHundredths === null), 'disclosure.gaps.costs'],
    [!approved, 'disclosure.gaps.report'],
  ]
  return { ...disclosed, gaps: gaps.filter(([is]) => is).map(([, key]) => key) }
}

export type Disclosed = Awaited<ReturnType<typeof listDisclosure>>['visits'][number]

type Dossier = NonNullable<Awaited<ReturnType<typeof findDossier>>>
type Visit = Dossier['record']['visit']

const purposeOf = ({ purposeEn, purposeZh }: Visit) => ({ purposeEn, purposeZh })

type Texts = Record<string, string | null>

const untitled = { titleEn: null, titleZh: null }
const titlesOf = ({ titleEn, titleZh }: Dossier['record']['members'][number]) => ({ titleEn, titleZh })

function namesHidden(texts: Texts, leftOut: LeftOut[]): boolean {
  const items = Object.values(texts).flatMap((text) => (text ? [[{ text }]] : []))
  const front = { title: '', lang: 'en', reference: '', madeOn: '', footer: '' } as const
  return leaksIn({ ...front, blocks: [{ kind: 'list', items }] }, leftOut).length > 0
}

function unique<T extends { id: string }>(all: T[]): T[] {
  return [...new Map(all.map((each) => [each.id, each])).values()]
}
