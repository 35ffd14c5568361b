import { type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { entriesOf, goodFile, refusedWithoutTrace, relisted, repacked } from './testing'

type Entries = Record<string, Buffer>
const zipped = (entries: Zippable) => Buffer.from(zipSync(entries))

/** Puts an entry into an archive without a word on its lists. */
const slipped = (name: string, content: string | Buffer = 'x') => {
  return (zip: Buffer) => repacked(zip, (entries) => Object.assign(entries, { [name]: Buffer.from(content) }))
}
/** Puts an entry into an archive and onto its lists. */
const listed = (name: string, content: string | Buffer) => {
  return (zip: Buffer) => relisted(zip, (entries) => Object.assign(entries, { [name]: Buffer.from(content) }))
}
const lost = (name: string) => (zip: Buffer) => repacked(zip, (entries) => drop(entries, name))
const unlisted = (name: string) => (zip: Buffer) => relisted(zip, (entries) => drop(entries, name))
const drop = (entries: Entries, name: string) => {
  delete entries[name]
}

/** Changes the central entry of a name, in which `flags`, `method` and `size` stand. */
function central(name: string, change: (entry: Buffer) => void) {
  return (zip: Buffer) => {
    const copy = Buffer.from(zip)
    const at = copy.lastIndexOf(name) - 46
    expect(copy.readUInt32LE(at)).toBe(0x02014b50)
    change(copy.subarray(at))
    return copy
  }
}
const sized = (name: string, bytes: number) => central(name, (entry) => entry.writeUInt32LE(bytes, 24))
const encrypted = central('schema.json', (entry) => entry.writeUInt8(entry.readUInt8(8) | 1, 8))
const packed = central('schema.json', (entry) => entry.writeUInt16LE(12, 10))

const linked = (zip: Buffer) =>
  zipped({ ...entriesOf(zip), 'files/link': [Buffer.from('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })

function doubled(zip: Buffer): Buffer {
  const two = slipped('files/AAAA.txt')(slipped('files/BBBB.txt')(zip))
  return Buffer.from(two.toString('latin1').replaceAll('BBBB', 'AAAA'), 'latin1')
}

const zeros = (bytes: number) => Buffer.alloc(bytes)
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const countless = () =>
  zipped(Object.fromEntries([...Array(3001).keys()].map((number) => [`f${number}`, zeros(0)])))

type Case = [what: string, hostile: (zip: Buffer) => Buffer, key: string]

const cases: Case[] = [
  ['what is no ZIP at all', () => Buffer.from('Dear colleagues,'), 'noZip'],
  ['an empty archive', () => zipped({}), 'noVisitFile'],
  ['an archive that was cut off', (zip) => zip.subarray(0, zip.length - 30), 'noZip'],
  ['half an archive', (zip) => zip.subarray(0, zip.length / 2), 'noZip'],
  ['another ZIP', () => zipped({ 'letter.txt': Buffer.from('Dear') }), 'noVisitFile'],
  ['a path that climbs out', slipped('../evil.txt'), 'path'],
  ['a path that climbs out later', slipped('files/../../evil.txt'), 'path'],
  ['an absolute path', slipped('/etc/cron.d/evil'), 'path'],
  ['a drive of Windows', slipped('C:evil.txt'), 'path'],
  ['a name with backslashes', slipped('files\\..\\evil.txt'), 'path'],
  ['a name with a NUL', slipped('files/a.txt\0.png'), 'path'],
  ['a folder below a folder', slipped('files/a/b.txt'), 'path'],
  ['a path with an empty part', slipped('files//b.txt'), 'path'],
  ['a symbolic link', linked, 'link'],
  ['one name twice', doubled, 'twice'],
  ['one name twice but for its case', slipped('VISIT.json'), 'twice'],
  ['an encrypted entry', encrypted, 'encrypted'],
  ['a packing that is not read', packed, 'packed'],
  ['a bomb', slipped('files/bomb.bin', zeros(30_000_000)), 'bomb'],
  [
    'a bomb that says it is small',
    (zip) => sized('files/bomb.bin', 10)(listed('files/bomb.bin', zeros(3_000_000))(zip)),
    'broken',
  ],
  ['a list that is larger than it says', sized('manifest.json', 10), 'broken'],
  ['an entry that says it is huge', sized('schema.json', 0xfffffff0), 'bomb'],
  ['an archive of thousands of entries', countless, 'tooMany'],
  ['a changed attachment', slipped('files/_CON.txt', 'Another text.'), 'wrongHash'],
  ['changed content', slipped('visit.json', '{}'), 'wrongHash'],
  ['a changed list of hashes', slipped('SHA256SUMS', ''), 'wrongHash'],
  [
    'a list of an unknown version',
    slipped('manifest.json', '{"format":"legation-visit","version":9}'),
    'version',
  ],
  ['a missing attachment', lost('files/_CON.txt'), 'missing'],
  ['a missing list of hashes', lost('SHA256SUMS'), 'missing'],
  ['an attachment of the visit that is on no list', unlisted('files/_CON.txt'), 'missing'],
  ['an entry on no list', slipped('files/extra.txt'), 'extra'],
  ['an attachment that the visit does not know', listed('files/extra.txt', 'x'), 'extra'],
  ['content that is not UTF-8', listed('visit.json', Buffer.from([0xff, 0xfe])), 'noText'],
  ['content that is no JSON', listed('visit.json', '{"format":'), 'noJson'],
  ['content of an absurd depth', listed('visit.json', nested(500_000)), 'tooDeep'],
  ['content that is something else', listed('visit.json', '[]'), 'noVisitFile'],
]

test.each(cases)(
  '%s is refused without a trace',
  async (_, hostile, key) => {
    await refusedWithoutTrace(hostile(await goodFile()), key)
  },
  60_000,
)
