import { beforeEach, describe, expect, test } from 'vitest'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { addDays, todayIn } from '../time/local'
import { stopClock } from '../time/testing'
import type { User } from '../user'
import { addAct, editAct, removeAct, restoreAct } from './acts'
import { actEditInput, actInput } from './input'
import { findAgreement } from './queries'
import { formOf, listEvents } from './sent-forms'

let staff: User
const refusal = (key: string) => ({ ok: false, problem: { sentence: { key } } })
const onField = (field: string, key: string) => ({ ok: false, problem: { fields: { [field]: { key } } } })
const shown = async (ref: string) => (await findAgreement(staff, ref))!
const act = (typed: Record<string, string>) => formOf(actInput, typed)

beforeEach(async () => {
  staff = await makeUser()
})

describe('acts', () => {
  test('are entered, corrected, taken out and put back, and the audit trail tells which', async () => {
    const { id, ref } = await makeAgreement()
    await addAct(staff, ref, act({ kind: 'proposed', doneOn: '2019-06-01' }))
    const actId = (await shown(ref)).acts[0]!.id

    await editAct(staff, ref, actId, formOf(actEditInput, { doneOn: '2019-06-02' }), 1)
    await removeAct(staff, ref, actId)
    expect((await shown(ref)).stand.because.act).toBe('nothing')
    await restoreAct(staff, ref, actId)

    expect((await shown(ref)).acts).toMatchObject([{ kind: 'proposed', doneOn: '2019-06-02' }])
    expect(await listEvents(id)).toMatchObject([
      { action: 'agreement.act-restored' },
      { action: 'agreement.act-removed', changes: { kind: [null, 'proposed'] } },
      { action: 'agreement.act-edited', changes: { doneOn: ['2019-06-01', '2019-06-02'] } },
      { action: 'agreement.act-added', changes: { doneOn: [null, '2019-06-01'] } },
    ])
  })

  test('that lie ahead at the office are refused', async () => {
    stopClock()
    const { ref } = await makeAgreement()
    const tomorrow = addDays(todayIn('Asia/Shanghai'), 1)

    expect(await addAct(staff, ref, act({ kind: 'proposed', doneOn: tomorrow }))).toMatchObject(
      onField('doneOn', 'agreements.refused.actAhead'),
    )
  })

  test('of an organisation that is no party are refused', async () => {
    const { ref } = await makeAgreement()
    const stranger = await makeOrganisation()

    expect(await addAct(staff, ref, act({ kind: 'approved', organisation: stranger.id }))).toMatchObject(
      onField('organisation', 'agreements.refused.notAParty'),
    )
  })

  test('on which others rest are not taken out, and one that no longer fits is not put back', async () => {
    const { id, ref } = await makeAgreement({ effectiveRule: 'on-signature' })
    await makeAct({ agreementId: id, kind: 'signed', doneOn: '2019-12-20' })
    const suspended = await makeAct({ agreementId: id, kind: 'suspended', doneOn: '2020-04-01' })
    const resumed = await makeAct({ agreementId: id, kind: 'resumed', doneOn: '2020-05-01' })

    expect(await removeAct(staff, ref, suspended.id)).toMatchObject(
      refusal('agreements.refused.neededByOthers'),
    )
    await removeAct(staff, ref, resumed.id)
    await removeAct(staff, ref, suspended.id)
    expect(await restoreAct(staff, ref, resumed.id)).toMatchObject(refusal('agreements.refused.noLongerFits'))
  })

  test('have a last day only where they are an extension or a termination', async () => {
    const { id, ref } = await makeAgreement()
    const proposed = await makeAct({ agreementId: id, kind: 'proposed' })
    const typed = formOf(actEditInput, { untilOn: '2020-01-01' })

    expect(await editAct(staff, ref, proposed.id, typed, 1)).toMatchObject(
      onField('untilOn', 'agreements.refused.untilNotHere'),
    )
  })

  test('of another agreement are not to be found', async () => {
    const [mine, other] = [await makeAgreement(), await makeAgreement()]
    const { id } = await makeAct({ agreementId: other.id })

    expect(await removeAct(staff, mine.ref, id)).toMatchObject(refusal('problems.gone'))
  })

  test('edited from an older version show what another saved', async () => {
    const { id, ref } = await makeAgreement()
    const proposed = await makeAct({ agreementId: id, doneOn: '2019-06-01', version: 2 })

    expect(await editAct(staff, ref, proposed.id, formOf(actEditInput, {}), 1)).toMatchObject({
      problem: { conflict: { version: 2, values: { doneOn: '2019-06-01' } } },
    })
  })
})
