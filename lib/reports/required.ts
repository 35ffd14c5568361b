import type { Dossier } from '../dossiers/dossier'
import { type Missing, missingOf } from '../visits/missing'
import type { Layout } from './layouts/queries'

/** What a report lacks, those things first that its layout requires. */
export function missingForReport({ record }: Dossier, _layout: Layout): Missing[] {
  return missingOf(record)
}
