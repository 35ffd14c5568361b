import { beforeEach, describe, expect, test } from 'vitest'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { stopClock } from '../time/testing'
import type { User } from '../user'
import { recordAgreement } from './commands'
import { findAgreement } from './queries'
import { listEvents, newAgreement } from './sent-forms'

let staff: User
let viewer: User

beforeEach(async () => {
  staff = await makeUser()
  viewer = await makeUser({ roles: ['viewer'] })
})

describe('recording an agreement', () => {
  test('keeps what is known of it, with its parties and acts, and tells the audit trail', async () => {
    const visit = await makeVisit({ firstOn: '2019-12-19', lastOn: '2019-12-26' })
    const meeting = await makeMeeting({ visitId: visit.id })

    const recorded = await recordAgreement(
      staff,
      newAgreement({
        titleEn: 'Memorandum on a sister-city relationship',
        type: 'sister-city-agreement',
        visit: visit.ref,
        meeting: String(meeting.number),
        textLanguages: 'Chinese, English、俄文',
        authenticLanguages: 'zh',
        'parties.0.organisation.text': 'City of Yiwu',
        'parties.0.organisation.add': 'yes',
        'parties.0.organisation.kind': 'municipal',
        'parties.0.side': 'ours',
        'parties.1.side': 'theirs',
        'acts.0.kind': 'proposed',
      }),
    )

    expect(recorded).toEqual({ ok: true, value: { ref: 'A2019-001' } })
    const agreement = await findAgreement(staff, 'A2019-001')
    expect(agreement).toMatchObject({
      titleEn: 'Memorandum on a sister-city relationship',
      textLanguages: ['zh', 'en', 'ru'],
      authenticLanguages: ['zh'],
      visitId: visit.id,
      meetingId: meeting.id,
      parties: [{ nameEn: 'City of Yiwu', side: 'ours' }],
      acts: [{ kind: 'proposed', doneOn: null }],
      stand: { status: 'draft', because: { act: 'proposed', on: null } },
    })
    expect((await listEvents(agreement!.id)).map(({ action }) => action)).toEqual([
      'agreement.act-added',
      'agreement.party-added',
      'agreement.recorded',
    ])
  })

  test('is numbered by the year of its first dated act, else of the visit, else of today', async () => {
    // Already the next year at the office, not yet by the server's clock in UTC.
    stopClock(Date.parse('2026-12-31T17:00:00Z'))
    const visit = await makeVisit({ firstOn: '2019-12-19' })
    const acts = { 'acts.0.kind': 'signed', 'acts.0.doneOn': '2020-01-05' }

    const refs = [
      await recordAgreement(
        staff,
        newAgreement({ ...acts, 'acts.1.kind': 'proposed', 'acts.1.doneOn': '2018-05-01' }),
      ),
      await recordAgreement(staff, newAgreement({ visit: visit.ref, ...acts })),
      await recordAgreement(staff, newAgreement({ visit: visit.ref, 'acts.0.kind': 'signed' })),
      await recordAgreement(staff, newAgreement()),
    ].map((recorded) => recorded.ok && recorded.value.ref)

    expect(refs).toEqual(['A2018-001', 'A2020-001', 'A2019-001', 'A2027-001'])
  })

  test('takes acts in the order in which they were done, whatever line they stand on', async () => {
    const recorded = await recordAgreement(
      staff,
      newAgreement({
        'acts.0.kind': 'in-force',
        'acts.0.doneOn': '2020-03-03',
        'acts.1.kind': 'signed',
        'acts.1.doneOn': '2019-12-20',
      }),
    )

    expect(recorded.ok).toBe(true)
  })

  test('refuses an act in an impossible order on its line, and then nothing is kept', async () => {
    const acts = { 'acts.2.kind': 'in-force', 'acts.2.doneOn': '2020-03-03' }

    const refusal = await recordAgreement(staff, newAgreement(acts))

    expect(refusal).toMatchObject({
      ok: false,
      problem: { fields: { 'acts.2.doneOn': { key: 'agreements.refused.notSignedByThen' } } },
    })
    expect(await findAgreement(staff, 'A2020-001')).toBeUndefined()
  })

  test('sent twice makes one', async () => {
    const submission = crypto.randomUUID()

    const first = await recordAgreement(staff, newAgreement(), submission)

    expect(await recordAgreement(staff, newAgreement(), submission)).toEqual(first)
  })

  test('a viewer is refused', async () => {
    expect(await recordAgreement(viewer, newAgreement())).toMatchObject({
      ok: false,
      problem: { sentence: { key: 'problems.notAllowed' } },
    })
  })

  test('nobody gives it a level above their own clearance', async () => {
    expect(await recordAgreement(staff, newAgreement({ sensitivity: 'restricted' }))).toMatchObject({
      problem: { fields: { sensitivity: { key: 'agreements.refused.aboveClearance' } } },
    })
  })

  test('a visit or meeting above clearance is not there to come from', async () => {
    const secret = await makeVisit({ sensitivity: 'restricted' })
    const visit = await makeVisit()
    const meeting = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })

    expect(await recordAgreement(staff, newAgreement({ visit: secret.ref }))).toMatchObject({
      problem: { fields: { visit: { key: 'agreements.refused.noSuchVisit' } } },
    })
    expect(
      await recordAgreement(staff, newAgreement({ visit: visit.ref, meeting: String(meeting.number) })),
    ).toMatchObject({ problem: { fields: { meeting: { key: 'agreements.refused.noSuchMeeting' } } } })
  })
})
