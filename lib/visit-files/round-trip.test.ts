import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema'
import { loadSample } from '../sample/load'
import { findVisitRecord } from '../visits/record'
import { visitFile, writtenDown } from './format'
import { makeFullVisit } from './full-visit'
import { broughtIn, elsewhere, exported, staff, textOf } from './testing'

test('a visit goes out, into an empty Legation and out again, and its file is the same to the byte', async () => {
  const { owner, visit } = await makeFullVisit()
  const first = await exported(owner, visit.ref)

  const second = await elsewhere(async () => {
    const officer = await staff()
    expect(await broughtIn(officer, first)).toEqual({ ok: true, value: { ref: visit.ref } })
    return exported(officer, visit.ref)
  })

  expect(textOf(second)).toBe(textOf(first))
}, 60_000)

test('what is written down is what the format says, in its order', async () => {
  const { owner, visit } = await makeFullVisit()

  const text = textOf(await exported(owner, visit.ref))

  expect(writtenDown(visitFile.parse(JSON.parse(text)))).toBe(text)
}, 60_000)
