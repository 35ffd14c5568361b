import 'server-only'

import { remembering } from '../remembered'
import type { User } from '../user'
import { byStatus, byType, knownAgreements } from './agreements'
import { agreementsByYear } from './by-year'
import { keptInPeriod, openByAge } from './commitments'
import { type Counted, countsOf, shareOf } from './counted'
import type { Figure, FigureFilters } from './input'
import { findProjects } from './ladder'
import { moneyIn, moneyRows, projectsIn } from './money'
import { conversionIn, ladderOn } from './projects'
import { promisedOf } from './promises'
import { reportsInPeriod } from './reports'
import { reviewsInPeriod } from './reviews'

const remember = remembering<Figures>(100)

/**
 * All figures of a period, a country and a partner, as far as the user may see what they count. They are reckoned anew
 * after any write, and for each user by themselves, so that nothing stale and nobody else's is shown.
 */
export function findFigures(user: User, filters: FigureFilters): Promise<Figures> {
  return remember(JSON.stringify([user.id, user.clearance, filters]), () => reckon(user, filters))
}

/** What `findFigures` answers, reckoned from the records as they are. */
export async function reckon(user: User, filters: FigureFilters) {
  const [known, promised, reports] = await Promise.all([
    knownAgreements(user, filters),
    promisedOf(user, filters),
    reportsInPeriod(user, filters),
  ])
  const [reviews, projects] = await Promise.all([reviewsInPeriod(filters, known), findProjects(promised)])
  const there = byStatus(known, filters.asOf)
  return {
    status: breakdown(there),
    type: breakdown(byType(known, there)),
    reviews: ratio(reviews, 'on-time'),
    commitments: ratio(keptInPeriod(promised, filters), 'on-time'),
    conversion: ratio(conversionIn(projects, filters), 'contract'),
    reports: ratio(reports, 'on-time'),
    money: { kinds: moneyIn(projects, filters), undated: projectsIn(projects, filters).undated.length },
    ladder: breakdown(ladderOn(projects, filters.asOf)),
    ages: breakdown(openByAge(promised, filters.asOf)),
    years: agreementsByYear(known, there, filters.asOf),
  }
}
export type Figures = Awaited<ReturnType<typeof reckon>>

function breakdown<Part extends string>(counted: readonly Counted<Part>[]) {
  const counts = countsOf(counted)
  const unknown = counts.get('unknown') ?? 0
  return { counts, total: counted.length - unknown, unknown }
}
export type Breakdown = ReturnType<typeof breakdown>

function ratio<Part extends string>(counted: readonly Counted<Part>[], part: Part) {
  return { ...shareOf(counted, part), counts: countsOf(counted) }
}

/** The records behind one figure, each with its part: what the figure counts is the number of these. */
export async function countedIn(
  user: User,
  figure: Figure,
  filters: FigureFilters,
): Promise<Counted<string>[]> {
  if (figure === 'reports') return reportsInPeriod(user, filters)
  if (figure === 'status' || figure === 'type' || figure === 'reviews') {
    const known = await knownAgreements(user, filters)
    if (figure === 'reviews') return reviewsInPeriod(filters, known)
    const there = byStatus(known, filters.asOf)
    return figure === 'status' ? there : byType(known, there)
  }
  const promised = await promisedOf(user, filters)
  if (figure === 'commitments') return keptInPeriod(promised, filters)
  if (figure === 'age') return openByAge(promised, filters.asOf)
  const projects = await findProjects(promised)
  if (figure === 'conversion') return conversionIn(projects, filters)
  return figure === 'ladder' ? ladderOn(projects, filters.asOf) : moneyRows(projects, filters)
}
