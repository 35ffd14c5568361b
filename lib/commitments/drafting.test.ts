import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation } from '@/db/factories/directory'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { meetingCounterparts } from '@/db/schema'
import { newCommitmentValues } from './drafting'
import { findCommitment } from './find-commitment'

test('a form opened from a phrase of a record begins with the meeting, its day, its partner and the phrase', async () => {
  const staff = await makeUser({ language: 'zh-CN' })
  const visit = await makeVisit({ ref: 'V2019-001' })
  const meeting = await makeMeeting({
    visitId: visit.id,
    number: 7,
    startOn: '2019-12-24',
    startPrecision: 'day',
    startAt: 1,
  })
  const city = await makeOrganisation({ nameEn: 'Navi Mumbai', nameZh: '新孟买' })
  await transaction((tx) =>
    tx.insert(meetingCounterparts).values({ meetingId: meeting.id, organisationId: city.id, position: 1 }),
  )

  const values = await newCommitmentValues(staff, {
    visit: 'V2019-001',
    meeting: '7',
    quote: 'We shall come.',
  })

  expect(values).toMatchObject({
    visit: 'V2019-001',
    meeting: 'V2019-001/7',
    madeOn: '2019-12-24',
    'organisation.id': city.id,
    'organisation.text': '新孟买',
    quote: 'We shall come.',
    owner: staff.id,
    sensitivity: 'internal',
  })
})

test('what the user may not see is not in the form, and the level follows what they may', async () => {
  const given = { visit: 'V2019-001', meeting: '7', agreement: 'A2019-001' }
  const visit = await makeVisit({ ref: 'V2019-001', sensitivity: 'public' })
  await makeMeeting({ visitId: visit.id, number: 7, sensitivity: 'restricted' })
  await makeAgreement({ ref: 'A2019-001', sensitivity: 'restricted' })

  expect(await newCommitmentValues(await makeUser(), given)).toMatchObject({
    visit: 'V2019-001',
    meeting: '',
    agreement: '',
    sensitivity: 'internal',
  })
  expect(await newCommitmentValues(await makeUser({ clearance: 'restricted' }), given)).toMatchObject({
    meeting: 'V2019-001/7',
    agreement: 'A2019-001',
    sensitivity: 'restricted',
  })
})

test('the page says when the record no longer holds the quote', async () => {
  const staff = await makeUser()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, recordEn: 'Rewritten.' })
  const gone = await makeCommitment({ visitId: visit.id, meetingId: meeting.id, quote: 'As it was.' })
  const stands = await makeCommitment({ visitId: visit.id, meetingId: meeting.id, quote: 'Rewritten.' })

  expect((await findCommitment(staff, gone.ref))?.quoteStands).toBe(false)
  expect((await findCommitment(staff, stands.ref))?.quoteStands).toBe(true)
})
