import { expect, test } from 'vitest'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { findReport } from '../reports/export'

test('who only reads is led from a report to records, and to no form', async () => {
  const [writer, reader] = [await makeUser(), await makeUser({ roles: ['viewer'] })]
  const visit = await makeVisit()
  await makeMeeting({ visitId: visit.id })
  const paths = async (user: typeof writer) =>
    [...JSON.stringify((await findReport(user, visit.ref, 'en'))?.paper).matchAll(/"href":"(\/[^"]*)"/g)].map(
      ([, path]) => path!.replace(visit.ref, 'V'),
    )

  expect(await paths(writer)).toContain('/visits/V/delegation')
  expect(new Set(await paths(reader))).toEqual(new Set(['/visits/V']))
})
