import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makeFile } from '@/db/factories/files'
import { makeMeeting } from '@/db/factories/meetings'
import { makeUser } from '@/db/factories/users'
import { makeVisit } from '@/db/factories/visits'
import { auditEvents } from '@/db/schema/office'
import { visits } from '@/db/schema/visits'
import { editFile, removeFile, restoreFile } from './commands'
import type { FileInput } from './input'
import { findFileToEdit, listFiles } from './queries'

const given: FileInput = {
  name: 'Memorandum (signed).pdf',
  kind: 'agreement-text',
  language: 'ru',
  origin: 'original',
  retention: 'permanent',
}

async function filed() {
  const officer = await makeUser({ name: 'Chen Jie' })
  const agreement = await makeAgreement()
  const file = await makeFile({ agreementId: agreement.id, addedBy: officer.id, name: 'Scan.pdf' })
  return { officer, agreement, file }
}

const problem = (key: string) => ({ ok: false, problem: { sentence: { key } } })

test('kind, language, origin and retention of a file are put right, and the trail says of which file', async () => {
  const { officer, agreement, file } = await filed()

  await editFile(officer, file.id, given, 1, 'en')

  expect(await listFiles(officer, 'agreement', agreement.id)).toMatchObject([{ ...given, version: 2 }])
  expect(await db.select().from(auditEvents)).toMatchObject([
    {
      action: 'agreement.file-edited',
      subjectId: agreement.id,
      changes: {
        file: ['Scan.pdf', 'Memorandum (signed).pdf'],
        fileKind: ['other', 'agreement-text'],
        retention: ['10-years', 'permanent'],
      },
    },
  ])
})

test('an edit made from an old version is refused and shows what stands', async () => {
  const { officer, file } = await filed()
  await editFile(officer, file.id, given, 1, 'en')

  const second = await editFile(officer, file.id, { ...given, kind: 'letter' }, 1, 'en')

  expect(second).toMatchObject({
    problem: {
      conflict: { by: 'Chen Jie', version: 2, values: { kind: 'agreement-text', language: 'Russian' } },
    },
  })
})

test('a removed file comes back by undo', async () => {
  const { officer, agreement, file } = await filed()

  await removeFile(officer, file.id)
  expect(await listFiles(officer, 'agreement', agreement.id)).toEqual([])
  expect(await editFile(officer, file.id, given, 2, 'en')).toMatchObject(problem('problems.gone'))

  await restoreFile(officer, file.id)
  expect(await listFiles(officer, 'agreement', agreement.id)).toHaveLength(1)
})

test('a removed file whose bytes were added again does not come back beside them', async () => {
  const { officer, agreement, file } = await filed()
  await removeFile(officer, file.id)
  await makeFile({ agreementId: agreement.id, addedBy: officer.id, sha256: file.sha256 })

  expect(await restoreFile(officer, file.id)).toMatchObject(problem('files.problem.thereAgain'))
})

test('a viewer can neither edit nor remove a file, and has no form for it', async () => {
  const { file } = await filed()
  const viewer = await makeUser({ roles: ['viewer'] })

  expect(await editFile(viewer, file.id, given, 1, 'en')).toMatchObject(problem('problems.notAllowed'))
  expect(await removeFile(viewer, file.id)).toMatchObject(problem('problems.notAllowed'))
  expect(await findFileToEdit(viewer, file.id)).toBeUndefined()
})

test('files of a meeting above clearance, or of a visit above it, are neither listed nor changed', async () => {
  const officer = await makeUser()
  const visit = await makeVisit()
  const meeting = await makeMeeting({ visitId: visit.id, sensitivity: 'restricted' })
  const file = await makeFile({ meetingId: meeting.id, addedBy: officer.id })

  expect(await listFiles(officer, 'meeting', meeting.id)).toEqual([])
  expect(await removeFile(officer, file.id)).toMatchObject(problem('problems.gone'))

  const cleared = await makeUser({ clearance: 'restricted' })
  expect(await listFiles(cleared, 'meeting', meeting.id)).toHaveLength(1)
  await transaction((tx) => tx.update(visits).set({ removedAt: 1 }))
  expect(await listFiles(cleared, 'meeting', meeting.id)).toEqual([])
})

test('the files of a closed visit stay as they are', async () => {
  const officer = await makeUser()
  const visit = await makeVisit({ status: 'closed' })
  const file = await makeFile({ visitId: visit.id, addedBy: officer.id })

  expect(await editFile(officer, file.id, given, 1, 'en')).toMatchObject(problem('problems.frozen'))
  expect(await removeFile(officer, file.id)).toMatchObject(problem('problems.frozen'))
})
