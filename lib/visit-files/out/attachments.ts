import 'server-only'

import { and, asc, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { files } from '@/db/schema/sources'
import type { EditionDossier } from '../../dossiers/dossier'
import type { VisitFile } from '../format'
import { entryNames } from './entry-names'
import { asItIs, forOthers, type Made } from './for-others'

type Row = typeof files.$inferSelect
type Attachment = VisitFile['files'][number]

/** An attachment as it is handed over, and the SHA-256 of what in the store it is made from. */
export type HandedOver = { told: Attachment; from: string }

/**
 * The attachments of a dossier's records, as its edition hands them over: inside the office all of them as they are, to the
 * counterpart the texts of agreements and the photos shown, to the public those photos alone. A picture for others is made
 * anew, as papers show it; how many cannot be is `spoilt`.
 */
export async function attachmentsOf(
  dossier: EditionDossier,
): Promise<{ handed: HandedOver[]; spoilt: number }> {
  const { visit, meetings, agreements, commitments } = dossier.record
  const ids = (records: { id: string }[]) => records.map(({ id }) => id)
  const rows = await db
    .select()
    .from(files)
    .where(
      and(
        isNull(files.removedAt),
        or(
          inArray(files.visitId, [visit.id]),
          inArray(files.meetingId, ids(meetings)),
          inArray(files.agreementId, ids(agreements)),
          inArray(files.commitmentId, ids(commitments)),
        ),
      ),
    )
    .orderBy(asc(files.id))
  const chosen = rows.filter((row) => isHandedOver(row, dossier))
  const made: Made[] = []
  // One after the other: each picture is decoded by as many threads as there are.
  for (const row of chosen)
    made.push(...(dossier.edition === 'internal' ? [asItIs(row)] : await forOthers(row)))
  const paths = entryNames(made.map(({ row }) => row.name))
  const handed = made.flatMap(({ row, from }, index) => {
    const of = subjectOf(row)
    return of ? [{ told: { id: row.id, of, path: `files/${paths[index]}`, ...told(row) }, from }] : []
  })
  return { handed, spoilt: chosen.length - made.length }
}

function isHandedOver({ id, kind, agreementId }: Row, { edition, photos }: EditionDossier): boolean {
  if (edition === 'internal') return true
  if (kind === 'photo') return photos.some((photo) => photo.id === id)
  return edition === 'counterpart' && kind === 'agreement-text' && agreementId !== null
}

function subjectOf({ visitId, meetingId, agreementId, commitmentId }: Row): Attachment['of'] | undefined {
  if (visitId) return { kind: 'visit', id: visitId }
  if (meetingId) return { kind: 'meeting', id: meetingId }
  if (agreementId) return { kind: 'agreement', id: agreementId }
  return commitmentId ? { kind: 'commitment', id: commitmentId } : undefined
}

const told = ({ name, mediaType, bytes, sha256, kind, language, origin, retention, createdAt }: Row) => ({
  name,
  mediaType,
  bytes,
  sha256,
  kind,
  language,
  origin,
  retention,
  addedAt: new Date(createdAt).toISOString(),
})
