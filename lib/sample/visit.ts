import 'server-only'

import { db } from '@/db/client'
import { agreements, commitments, head, stops, visit } from '@/db/sample/visit'
import { recordAgreement } from '../agreements/commands'
import { findAgreementRow } from '../agreements/find'
import { newAgreementInput } from '../agreements/input'
import { makeCommitment } from '../commitments/commands'
import { findCommitmentRow } from '../commitments/find'
import { sourcedCommitmentInput } from '../commitments/input'
import { addMember } from '../delegations/add'
import { memberInput } from '../delegations/input'
import { addStop } from '../itinerary/add-stop'
import { stopInput } from '../itinerary/input'
import type { User } from '../user'
import { planVisit } from '../visits/commands'
import { findVisitRow } from '../visits/find'
import { visitInput } from '../visits/input'
import { approveVisit, departOnVisit, returnFromVisit } from '../visits/verbs'
import { cite } from './cite'
import type { Directory } from './directory'
import { done } from './done'
import { enterMeetings, type MeetingNumbers } from './meetings'

const sometime = { precision: 'visit' } as const

/** Enters the 2019 visit from plan to promises, as staff and official would, and leaves open what the source leaves open. */
export async function enterVisit(
  people: { staff: User; official: User },
  directory: Directory,
): Promise<void> {
  const { staff, official } = people
  const { ref } = done(await planVisit(staff, visitInput.parse({ ...visit, owner: staff.id })))
  const planned = await findVisitRow(db, staff, ref)
  if (!planned) throw new Error('The sample visit is not to be found.')
  await cite(staff, 'visit', planned.id, 'visit')

  const { yiwu } = directory.organisations
  const member = { ...head, person: { id: directory.wangJian }, organisation: { id: yiwu } }
  done(await addMember(staff, ref, memberInput.parse(member)))
  const stopIds = new Map<string, string>()
  for (const key of stops) {
    const stop = { place: { id: directory.places[key] }, arrival: sometime, departure: sometime }
    stopIds.set(key, done(await addStop(staff, ref, stopInput.parse(stop))).id)
  }
  done(await approveVisit(official, ref))
  done(await departOnVisit(staff, ref))
  done(await returnFromVisit(staff, ref))

  const numbers = await enterMeetings(staff, ref, directory, stopIds)
  await enterAgreements(staff, ref, directory, numbers)
  await enterCommitments(staff, ref, directory, numbers)
}

async function enterAgreements(
  staff: User,
  visitRef: string,
  { organisations }: Directory,
  numbers: MeetingNumbers,
) {
  for (const { meeting, act, parties, remark, ...agreement } of Object.values(agreements)) {
    const input = newAgreementInput.parse({
      ...agreement,
      bindingIntent: 'unknown',
      effectiveRule: 'unknown',
      term: 'unknown',
      visit: visitRef,
      meeting: String(numbers[meeting]),
      toBeCompleted: 'yes',
      sensitivity: 'public',
      parties: parties.map((key) => ({
        organisation: { id: organisations[key] },
        side: key === 'yiwu' ? 'ours' : 'theirs',
      })),
      acts: act ? [{ kind: act }] : [],
    })
    const { ref } = done(await recordAgreement(staff, input))
    const recorded = await findAgreementRow(db, staff, ref)
    if (recorded) await cite(staff, 'agreement', recorded.id, remark)
  }
}

async function enterCommitments(
  staff: User,
  visitRef: string,
  { organisations }: Directory,
  numbers: MeetingNumbers,
) {
  for (const { meeting, partner, ...commitment } of commitments) {
    const input = sourcedCommitmentInput.parse({
      ...commitment,
      promiser: 'them',
      visit: visitRef,
      meeting: `${visitRef}/${numbers[meeting]}`,
      organisation: { id: organisations[partner] },
      sensitivity: 'public',
    })
    const { ref } = done(await makeCommitment(staff, input))
    const made = await findCommitmentRow(db, staff, ref)
    if (made) await cite(staff, 'commitment', made.id, 'commitment')
  }
}
