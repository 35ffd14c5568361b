import { transaction } from '@/db/client'
import { makePerson, makePlace } from '@/db/factories/directory'
import { makePhotos } from '@/db/factories/files'
import { makeMeeting, makeParticipant } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeStop, makeVisit } from '@/db/factories/visits'
import { journeys, outcomes } from '@/db/schema'

const onDay = <K extends string>(name: K) =>
  ({ [`${name}On`]: '2019-12-20', [`${name}Precision`]: 'day', [`${name}At`]: 1 }) as {
    [P in `${K}On`]: string
  } & { [P in `${K}Precision`]: 'day' } & { [P in `${K}At`]: number }

const thatDay = { ...onDay('arrival'), ...onDay('departure') }

/** For tests: a visit whose report lacks nothing, so that a test can take one thing away. */
export async function makeWholeVisit(given: Parameters<typeof makeVisit>[0] = {}) {
  const visit = await makeVisit({ summaryEn: 'What came of it.', followUpZh: '后续。', ...given })
  for (const role of ['head', 'member'] as const)
    await makeMember({ visitId: visit.id, personId: (await makePerson()).id, role })
  const [home, place] = [await makePlace(), await makePlace()]
  const stop = await makeStop({ visitId: visit.id, placeId: place.id, ...thatDay })
  const way = { fromPlaceId: home.id, toPlaceId: place.id, departureZone: home.zone, arrivalZone: place.zone }
  await transaction((tx) =>
    tx.insert(journeys).values({ visitId: visit.id, position: 1, mode: 'flight', ...way, ...thatDay }),
  )
  const meeting = await makeMeeting({
    visitId: visit.id,
    stopId: stop.id,
    recordEn: 'They spoke.',
    startOn: '2019-12-20',
    startPrecision: 'part',
    startPart: 'morning',
    startAt: 1,
  })
  await makeParticipant({ meetingId: meeting.id, personId: (await makePerson()).id })
  await transaction((tx) =>
    tx.insert(outcomes).values({ meetingId: meeting.id, kind: 'decision', textEn: 'Go on.', position: 1 }),
  )
  await makePhotos({ visitId: visit.id, addedBy: (await makeUser()).id })
  return visit
}
