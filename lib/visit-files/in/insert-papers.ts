import 'server-only'

import { costLines } from '@/db/schema/costs'
import { programmeVersions } from '@/db/schema/programmes'
import { reportWords } from '@/db/schema/reports'
import { citations, files, sources } from '@/db/schema/sources'
import { contentOf } from '../../programmes/content'
import type { VisitFile } from '../format'
import { idOr, noted, type Writing } from './marks'
import { plannedHere } from './planned'

/** The media types of the attachments, by SHA-256, as their bytes say. */
type MediaTypes = ReadonlyMap<string, string>

/** The column that names the record of a citation or a file. */
const columnOf = {
  visit: 'visitId',
  meeting: 'meetingId',
  agreement: 'agreementId',
  commitment: 'commitmentId',
} as const

type Subject = VisitFile['files'][number]['of']

const subjectColumns = ({ ids }: Writing, of: Subject) => ({ [columnOf[of.kind]]: ids(of.id) })

/** Writes sources with what cites them; one that is here stays as it is, and so does what cites records that are. */
export async function insertSources(writing: Writing): Promise<void> {
  const { tx, ids, here, content } = writing
  for (const { citations: cited, ...source } of content.sources) {
    if (!here.has(source.id)) {
      await tx.insert(sources).values({ ...source, id: ids(source.id) })
      await noted(writing, 'source', ids(source.id))
    }
    for (const { id, of, remark } of cited.filter((citation) => !here.has(citation.of.id))) {
      const sourceId = ids(source.id)
      await tx.insert(citations).values({ id: ids(id), sourceId, remark, ...subjectColumns(writing, of) })
    }
  }
}

/** Writes the attachments of the records that the file adds; who brings them in has added them. */
export async function insertFiles(writing: Writing, types: MediaTypes): Promise<void> {
  const { tx, user, ids } = writing
  for (const { of, path: _, addedAt, ...file } of addedFiles(writing)) {
    const mediaType = types.get(file.sha256) ?? 'application/octet-stream'
    const kept = { ...file, id: ids(file.id), mediaType, addedBy: user.id, createdAt: Date.parse(addedAt) }
    await tx.insert(files).values({ ...kept, ...subjectColumns(writing, of) })
    await noted(writing, 'file', ids(file.id))
  }
}

/** The attachments of records that are not here yet. */
export function addedFiles({ content, here }: Pick<Writing, 'content' | 'here'>): VisitFile['files'] {
  return content.files.filter(({ of }) => !here.has(of.id))
}

/** Writes what the visit cost, what was written into its report, and the plan it is compared with. */
export async function insertReport({ tx, ids, content }: Writing, visitId: string): Promise<void> {
  for (const { payer, ...cost } of content.costs) {
    const of = { id: ids(cost.id), visitId, payerId: idOr(ids, payer) }
    await tx.insert(costLines).values({ ...cost, ...of })
  }
  for (const part of content.report) await tx.insert(reportWords).values({ ...part, visitId })
  if (!content.planned) return
  const frozen = contentOf(plannedHere(content, content.planned, ids))
  const { number, madeAt } = content.planned
  const version = { visitId, number, planned: true, madeAt: Date.parse(madeAt) }
  await tx.insert(programmeVersions).values({ ...version, ...frozen })
}
