import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { onFullDisk } from '@/db/factories/full-disk'
import { makeUser } from '@/db/factories/users'
import { visits } from '@/db/schema/visits'
import { refused } from './result'
import { planVisit } from './visits/commands'
import { visitInput } from './visits/input'

const trip = visitInput.parse({
  direction: 'outbound',
  titleEn: 'Trade delegation',
  purposeEn: 'Word by word. '.repeat(300),
  firstOn: '2026-03-10',
  lastOn: '2026-03-16',
  sensitivity: 'internal',
})

test('on a full disk a write is refused in words and leaves nothing', async () => {
  const user = await makeUser()

  const planned: Awaited<ReturnType<typeof planVisit>>[] = []
  await onFullDisk(async () => {
    for (let i = 0; i < 30; i++) planned.push(await planVisit(user, trip))
  })

  expect(planned.at(-1)).toEqual(refused('problems.diskFull'))
  expect(await db.$count(visits)).toBe(planned.filter(({ ok }) => ok).length)
})
