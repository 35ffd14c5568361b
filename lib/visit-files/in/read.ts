import 'server-only'

import { z } from 'zod'
import { formatName, formatVersion, type VisitFile, visitFile } from '../format'
import { contentName, type Manifest, manifest, manifestName, sumsName, sumsOf } from '../manifest'
import { type Archive, type Limit, measure, openArchive } from './archive'
import { jsonOf, parsed, textOf } from './json'
import { Hostile } from './refusal'
import { checkRules } from './rules'

/** A visit file that was found to be in order: its content, and the archive to take its attachments from. */
export type Opened = { content: VisitFile; manifest: Manifest; archive: Archive }

/**
 * Opens a visit file and checks all of it: that what lies in it is what its lists say, byte for byte, and that `visit.json`
 * holds a visit that can be. Throws `Hostile` with what is wrong; then nothing is open any more.
 */
export async function openVisitFile(path: string, limit: Limit): Promise<Opened> {
  const archive = await openArchive(path, limit)
  try {
    const list = await manifestOf(archive)
    await checkBytes(archive, list)
    return { content: await contentOf(archive, list), manifest: list, archive }
  } catch (problem) {
    archive.close()
    throw problem
  }
}

const anyVersion = z.object({ format: z.literal(formatName), version: z.unknown() })

/** Says which version a list or a content has before anything else of it is looked at. */
function known(name: string, value: unknown): unknown {
  const said = anyVersion.safeParse(value)
  if (!said.success) throw new Hostile('visitFiles.refused.noVisitFile', { name })
  const { version } = said.data
  if (version !== formatVersion)
    throw new Hostile('visitFiles.refused.version', {
      version: String(version).slice(0, 20),
      known: formatVersion,
    })
  return value
}

async function manifestOf(archive: Archive): Promise<Manifest> {
  if (!archive.entries.has(manifestName))
    throw new Hostile('visitFiles.refused.noVisitFile', { name: manifestName })
  const list = parsed(manifest, known(manifestName, jsonOf(manifestName, await archive.read(manifestName))))
  const listed = new Set(list.entries.map(({ name }) => name))
  const own = [manifestName, sumsName]
  for (const name of [...own, contentName, ...listed])
    if (!archive.entries.has(name)) throw new Hostile('visitFiles.refused.missing', { name })
  for (const name of archive.entries.keys())
    if (!listed.has(name) && !own.includes(name)) throw new Hostile('visitFiles.refused.extra', { name })
  if (listed.size !== list.entries.length || own.some((name) => listed.has(name)) || !listed.has(contentName))
    throw new Hostile('visitFiles.refused.shape', { path: 'entries' })
  return list
}

async function checkBytes(archive: Archive, list: Manifest): Promise<void> {
  const itself = { name: manifestName, ...(await measure(archive, manifestName)) }
  const lines = (text: string) => text.split('\n').filter(Boolean).sort().join('\n')
  const sums = textOf(sumsName, await archive.read(sumsName))
  if (lines(sums) !== lines(sumsOf([itself, ...list.entries])))
    throw new Hostile('visitFiles.refused.wrongHash', { name: sumsName })
  for (const { name, bytes, sha256 } of list.entries) {
    const is = await measure(archive, name)
    if (is.bytes !== bytes || is.sha256 !== sha256)
      throw new Hostile('visitFiles.refused.wrongHash', { name })
  }
}

async function contentOf(archive: Archive, list: Manifest): Promise<VisitFile> {
  const value = jsonOf(contentName, await archive.read(contentName))
  const content = parsed(visitFile, known(contentName, value))
  if (content.edition !== list.edition) throw new Hostile('visitFiles.refused.shape', { path: 'edition' })
  if (content.edition !== 'internal') throw new Hostile('visitFiles.refused.edition')
  checkRules(content)
  checkAttachments(content, list)
  return content
}

function checkAttachments({ files }: VisitFile, list: Manifest): void {
  const listed = new Map(list.entries.map((entry) => [entry.name, entry]))
  const told = new Set(files.map(({ path }) => path))
  for (const { path, bytes, sha256 } of files) {
    const entry = listed.get(path)
    if (!entry) throw new Hostile('visitFiles.refused.missing', { name: path })
    if (entry.bytes !== bytes || entry.sha256 !== sha256)
      throw new Hostile('visitFiles.refused.wrongHash', { name: path })
  }
  const strange = list.entries.find(({ name }) => name.startsWith('files/') && !told.has(name))
  if (strange) throw new Hostile('visitFiles.refused.extra', { name: strange.name })
}
