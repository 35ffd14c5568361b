import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeFile } from '@/db/factories/files'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema'
import { findDossier } from '../dossiers/dossier'
import { keep, settle } from '../files/store'
import { landscape } from '../papers/pictures/testing'
import { entriesOf, exported, textOf } from './testing'

const noted = {
  IFD0: { Artist: 'Zhang San', ImageDescription: 'Villa of Lulu Group' },
  IFD3: { GPSLatitude: '9/1 58/1 0/1', GPSLatitudeRef: 'N' },
}

async function stored(bytes: Buffer) {
  const kept = await keep(Readable.from([bytes]), bytes.length + 1)
  if (typeof kept === 'string') throw new Error(kept)
  await settle(kept)
  return { sha256: kept.sha256, bytes: kept.bytes }
}

async function makeOpenVisit() {
  const owner = await makeUser({ clearance: 'restricted' })
  const visit = await makeVisit({ sensitivity: 'public', status: 'returned' })
  return { owner, visit, of: { addedBy: owner.id, visitId: visit.id, kind: 'photo' } as const }
}

test('a photo goes out without what its camera noted, told as it goes, and stays whole inside the office', async () => {
  const { owner, visit, of } = await makeOpenVisit()
  const photo = await stored(await landscape().withExif(noted).png().toBuffer())
  await makeFile({ ...of, ...photo, name: 'dinner.png', mediaType: 'image/png' })

  for (const edition of ['counterpart', 'public'] as const) {
    const zip = await exported(owner, visit.ref, edition)
    const picture = entriesOf(zip)['files/dinner.jpg']!
    const { exif, orientation } = await sharp(picture).metadata()
    expect([exif, orientation]).toEqual([undefined, undefined])
    expect(JSON.parse(textOf(zip)).files).toMatchObject([
      {
        path: 'files/dinner.jpg',
        name: 'dinner.jpg',
        mediaType: 'image/jpeg',
        bytes: picture.length,
        sha256: createHash('sha256').update(picture).digest('hex'),
      },
    ])
  }
  const inside = entriesOf(await exported(owner, visit.ref))['files/dinner.png']!
  expect(inside.includes('Zhang San')).toBe(true)
}, 60_000)

test('a page of an agreement that was photographed goes to the counterpart without it too', async () => {
  const { owner, visit } = await makeOpenVisit()
  const agreement = await makeAgreement({ visitId: visit.id, sensitivity: 'public' })
  const page = await stored(await landscape().withExif(noted).jpeg().toBuffer())
  const text = { addedBy: owner.id, agreementId: agreement.id, kind: 'agreement-text' } as const
  await makeFile({ ...text, ...page, name: 'page.jpeg', mediaType: 'image/jpeg' })

  const zip = await exported(owner, visit.ref, 'counterpart')

  expect((await sharp(entriesOf(zip)['files/page.jpeg']!).metadata()).exif).toBeUndefined()
}, 60_000)

test('a picture that cannot be made anew stays inside: of another kind, listed; a damaged one, counted', async () => {
  const { owner, visit, of } = await makeOpenVisit()
  await makeFile({
    ...of,
    ...(await stored(Buffer.from('no photo'))),
    name: 'a.jpg',
    mediaType: 'image/jpeg',
  })
  await makeFile({ ...of, ...(await stored(Buffer.from('II*'))), name: 'b.tif', mediaType: 'image/tiff' })

  const zip = await exported(owner, visit.ref, 'public')

  expect(JSON.parse(textOf(zip)).files).toEqual([])
  const { leftOut } = (await findDossier(owner, visit.ref, 'public'))!
  expect(leftOut.map(({ title, why }) => [title.nameEn, why])).toContainEqual([
    'b.tif',
    'editions.why.camera',
  ])
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.action, 'visit.paper-exported'))
  expect(event?.changes).toMatchObject({ leftOut: [null, leftOut.length + 1], files: [null, 0] })
}, 60_000)
