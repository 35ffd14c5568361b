import 'server-only'

import { desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { reportFiles, reportVersions } from '@/db/schema/reports'
import { files } from '@/db/schema/sources'
import { settle } from '../../files/store'
import { paperMediaTypes } from '../../papers/media-types'
import type { User } from '../../user'
import { type FrozenContent, writtenDown } from '../content'
import type { KeptPaper } from '../papers'

type Submitted = {
  reportId: string
  submittedAt: number
  reason: string | null
  content: FrozenContent
  papers: KeptPaper[]
}

/** Keeps a report as it is handed in, under the next number, and gives the bytes of its papers their lasting place. */
export async function keepVersion(
  tx: Tx,
  user: User,
  { reportId, submittedAt, reason, content, papers }: Submitted,
): Promise<void> {
  const { text, sha256 } = writtenDown(content)
  const number = ((await lastVersionOf(tx, reportId))?.number ?? 0) + 1
  const [version] = await tx
    .insert(reportVersions)
    .values({
      reportId,
      number,
      madeOn: content.wordings.en.today,
      submittedAt,
      submittedBy: user.id,
      gapReason: reason,
      content: text,
      sha256,
    })
    .returning({ id: reportVersions.id })
  if (!version) throw new Error('The database kept no version.')
  for (const paper of papers) await settle(paper)
  const kept = [...papers.map(paperRow(number)), ...(await photoRows(tx, content))]
  await tx.insert(reportFiles).values(kept.map((file) => ({ ...file, versionId: version.id })))
}

const paperRow =
  (number: number) =>
  ({ language, format, called, sha256, bytes }: KeptPaper) => ({
    kind: 'paper' as const,
    language,
    format,
    name: `${called}-${number}.${format}`,
    mediaType: paperMediaTypes[format],
    sha256,
    bytes,
  })

async function photoRows(tx: Tx, { dossier }: FrozenContent) {
  const ids = dossier.photos.map(({ id }) => id)
  const { name, mediaType, sha256, bytes } = files
  const photos = await tx
    .select({ name, mediaType, sha256, bytes })
    .from(files)
    .where(inArray(files.id, ids))
    .orderBy(files.id)
  return photos.map((photo) => ({ kind: 'attachment' as const, language: null, format: null, ...photo }))
}

/** The version of a report that was handed in last. */
export async function lastVersionOf(tx: Pick<Tx, 'select'>, reportId: string) {
  const { id, number, decision, decidedBy, content } = reportVersions
  const [version] = await tx
    .select({ id, number, decision, decidedBy, content })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(desc(number))
    .limit(1)
  return version
}
