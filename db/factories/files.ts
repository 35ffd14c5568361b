import * as schema from '../schema'
import { type Given, made, next } from './made'

/** As many photos of a visit as reports want at first. */
export const makePhotos = async (given: { visitId: string; addedBy: string }) => {
  const photo = { ...given, kind: 'photo', mediaType: 'image/jpeg' } as const
  return [await makeFile(photo), await makeFile(photo), await makeFile(photo)]
}

/** A file of a record; name the record. Its bytes do not lie in the store. */
export const makeFile = (given: Given<typeof schema.files> & { addedBy: string }) => {
  const number = next()
  return made((tx) =>
    tx
      .insert(schema.files)
      .values({
        sha256: String(number).padStart(64, '0'),
        name: `Paper ${number}.pdf`,
        mediaType: 'application/pdf',
        bytes: 1000,
        ...given,
      })
      .returning(),
  )
}
