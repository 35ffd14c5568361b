import 'server-only'

import type { Readable } from 'node:stream'
import type { Edition } from '@/db/values/reports'
import { record } from '../audit'
import { type EditionDossier, findDossier } from '../dossiers/dossier'
import { refusalOf } from '../editions/refusal'
import { env } from '../env'
import { words } from '../papers/tree'
import { ok, type Result, refused } from '../result'
import type { User } from '../user'
import { asIssued } from '../visit-papers/beside'
import { write } from '../writing'
import { formatName, formatVersion, type VisitFile } from './format'
import { type Manifest, manifestName, sumsName, sumsOf } from './manifest'
import { archiveOf } from './out/archive'
import { attachmentsOf, type HandedOver } from './out/attachments'
import { contentOf } from './out/content'
import { detailsOf } from './out/details'
import { directoryOf } from './out/directory'
import { namedIn } from './out/named'
import { made, type Part, partsOf } from './out/parts'
import { plannedFor } from './out/planned'
import { textsIn } from './out/texts'

type Out = { archive: Readable; name: string }

/**
 * A visit as one ZIP archive in an edition, to be read as it is made, told in the audit trail; undefined where the user may
 * not see the visit. Refused where the bytes of an attachment are lost, or a public one would name what it leaves out.
 */
export async function exportVisitFile(
  user: User,
  ref: string,
  edition: Edition,
): Promise<Result<Out> | undefined> {
  const dossier = await findDossier(user, ref, edition)
  if (!dossier) return undefined
  const { handed, spoilt } = await attachmentsOf(dossier)
  const content = await contentWith(dossier, handed)
  const { visit } = dossier.record
  const paper = { title: '', lang: 'en', reference: ref, madeOn: '', footer: '' } as const
  const blocks = textsIn(content).map((text) => ({ kind: 'paragraph' as const, text: words(text) }))
  const subject = { kind: 'visit', id: visit.id } as const
  const refusal = refusalOf({ ...paper, blocks }, dossier.leftOut, edition, subject)
  if (refusal) return refused(refusal.key, refusal.values)

  await asIssued(user, ref, 'programme')
  const parts = await partsOf({ user, dossier, content, handed })
  if (!parts.ok) return parts
  const lists = listsOf(parts.value, { edition, visit: ref })
  const told = await write(async (tx) => {
    await record(tx, user, 'visit.paper-exported', subject, {
      paper: [null, 'visit-file'],
      format: [null, 'zip'],
      edition: [null, edition],
      leftOut: [null, dossier.leftOut.length + spoilt],
      files: [null, content.files.length],
    })
    return ok(null)
  })
  if (!told.ok) return told
  const name = [ref, ...(edition === 'internal' ? [] : [edition])].join('-')
  return ok({ archive: archiveOf([...lists, ...parts.value]), name: `${name}.zip` })
}

/** `visit.json` of a dossier. */
export async function visitFileOf(dossier: EditionDossier): Promise<VisitFile> {
  const { handed } = await attachmentsOf(dossier)
  return contentWith(dossier, handed)
}

async function contentWith(dossier: EditionDossier, handed: HandedOver[]): Promise<VisitFile> {
  const details = await detailsOf(dossier.record)
  const files = handed.map(({ told }) => told)
  const planned = plannedFor(dossier)
  const content = contentOf(dossier, { details, files, planned })
  return { ...content, directory: await directoryOf(namedIn(content), dossier.edition) }
}

function listsOf(parts: Part[], of: Pick<Manifest, 'edition' | 'visit'>): Part[] {
  const { OFFICE_NAME, OFFICE_NAME_ZH } = env()
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    ...of,
    madeAt: new Date().toISOString(),
    office: { en: OFFICE_NAME, zh: OFFICE_NAME_ZH },
    entries: parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  }
  const list = made(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
  return [list, made(sumsName, sumsOf([list, ...parts]))]
}
