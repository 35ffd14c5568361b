import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bringInVisit } from './bring-in'
import { discardVisitFile } from './discard'
import { writtenDown } from './format'
import { findToBringIn } from './imports'
import { addingAll, elsewhere, everything, exported, goodFile, staff, textOf, upload } from './testing'

type Flip = { at: number; by: number }

const flipped = (zip: Buffer, flips: Flip[]): Buffer => {
  const copy = Buffer.from(zip)
  for (const { at, by } of flips) {
    const where = at % copy.length
    copy.writeUInt8(copy.readUInt8(where) ^ by, where)
  }
  return copy
}

const flips = fc.array(fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }), {
  minLength: 1,
  maxLength: 4,
})

test('a file in which any bytes were changed is refused without a trace, or says what it said', async () => {
  const zip = await goodFile()
  const officer = await staff()
  const before = await everything()

  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const kept = await upload(officer, flipped(zip, changes))
      if (kept.ok) {
        const found = await findToBringIn(officer, kept.value.id)
        expect(found?.ok && writtenDown(found.value.content)).toBe(textOf(zip))
        await discardVisitFile(officer, kept.value.id)
        // The trail keeps that a file was discarded.
        before.counts.audit_events = (before.counts.audit_events ?? 0) + 1
      }
      expect(await everything()).toEqual(before)
    }),
    { numRuns: 150 },
  )
}, 120_000)

test('a file that was changed where nothing is said still brings in the same visit', async () => {
  const zip = await goodFile()
  const comment = Buffer.concat([zip.subarray(0, zip.length - 2), Buffer.from([5, 0]), Buffer.from('hello')])

  const again = await elsewhere(async () => {
    const officer = await staff()
    const kept = await upload(officer, comment)
    if (!kept.ok) throw new Error('not taken')
    const brought = await bringInVisit(officer, kept.value.id, await addingAll(officer, kept.value.id))
    return exported(officer, brought.ok ? brought.value.ref : '')
  })

  expect(textOf(again)).toBe(textOf(zip))
}, 60_000)
