import 'server-only'

import { listFacets } from '../agreements/facets'
import { listPartners } from '../commitments/choices'
import type { User } from '../user'
import { listVisitFacets } from '../visits/queries'

/** What the figures can be narrowed to: partners of agreements and commitments, and countries by code, as the user sees them. */
export async function listChoices(user: User) {
  const [ofAgreements, ofCommitments, ofVisits] = await Promise.all([
    listFacets(user),
    listPartners(user),
    listVisitFacets(user),
  ])
  const partners = new Map(
    [...ofAgreements.partners, ...ofCommitments].map((partner) => [partner.id, partner]),
  )
  return {
    partners: [...partners.values()].sort((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by))),
    countries: [...new Set([...ofAgreements.countries, ...ofVisits.countries])],
  }
}
