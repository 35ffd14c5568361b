import * as schema from '../schema'
import { type Given, made, next } from './made'

export const makeMeeting = (given: Given<typeof schema.meetings> & { visitId: string }) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.meetings)
      .values({
        number,
        kind: 'talks',
        subjectEn: `Meeting ${number}`,
        startZone: 'Asia/Kolkata',
        startPrecision: 'visit',
        ...given,
      })
      .returning(),
  )
}

export const makeParticipant = (
  given: Given<typeof schema.participants> & { meetingId: string; personId: string },
) =>
  made((tx) =>
    tx
      .insert(schema.participants)
      .values({ side: 'theirs', position: next(), ...given })
      .returning(),
  )
