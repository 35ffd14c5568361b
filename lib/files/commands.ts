import 'server-only'

import { eq } from 'drizzle-orm'
import { files } from '@/db/schema/sources'
import type { Language } from '@/db/values/office'
import { changesBetween, lastChange, record } from '../audit'
import { can } from '../permissions'
import { conflicting, ok, type Result, refused } from '../result'
import { type FoundSubject, writingOf } from '../subjects'
import type { User } from '../user'
import { write } from '../writing'
import { findSame } from './add'
import { fileFormValues } from './form-values'
import type { FileInput } from './input'
import { type FiledKind, findFile } from './queries'
import { told } from './told'

type Path = { path: string }

/** Corrects what is said of a file: its name, kind, language, origin and retention. Its bytes never change. */
export async function editFile(
  user: User,
  id: string,
  input: FileInput,
  version: number,
  language: Language,
): Promise<Result<Path>> {
  return write(async (tx) => {
    const file = await findFile(tx, user, id)
    if (!file || file.removedAt) return refused('problems.gone')
    const { subject } = file
    const refusal = mayChange(user, subject)
    if (refusal) return refusal
    if (file.version !== version)
      return conflicting({
        ...(await lastChange(tx, subject.kind, subject.id)),
        version: file.version,
        values: fileFormValues(file, language),
      })

    await tx
      .update(files)
      .set({ ...input, version: version + 1 })
      .where(eq(files.id, id))
    await record(tx, user, `${subject.kind}.file-edited`, subject, {
      ...changesBetween(told(file), told(input)),
      file: [file.name, input.name],
    })
    return ok({ path: subject.path })
  })
}

/** Takes a file off its record. Its bytes stay until its retention allows to erase them. */
export async function removeFile(user: User, id: string): Promise<Result<Path>> {
  return setRemoved(user, id, Date.now())
}

/** Undoes `removeFile`; refused where the same bytes were added again meanwhile. */
export async function restoreFile(user: User, id: string): Promise<Result<Path>> {
  return setRemoved(user, id, null)
}

async function setRemoved(user: User, id: string, removedAt: number | null): Promise<Result<Path>> {
  return write(async (tx) => {
    const file = await findFile(tx, user, id)
    if (!file) return refused('problems.gone')
    const { subject } = file
    const refusal = mayChange(user, subject)
    if (refusal) return refusal
    if (Boolean(file.removedAt) === Boolean(removedAt)) return ok({ path: subject.path })
    if (!removedAt && (await findSame(tx, subject.kind as FiledKind, subject.id, file.sha256)))
      return refused('files.problem.thereAgain')

    await tx
      .update(files)
      .set({ removedAt, version: file.version + 1 })
      .where(eq(files.id, id))
    const done = removedAt ? 'file-removed' : 'file-restored'
    await record(tx, user, `${subject.kind}.${done}`, subject, { file: [file.name, file.name] })
    return ok({ path: subject.path })
  })
}

function mayChange(user: User, subject: FoundSubject) {
  if (!can(user, writingOf[subject.kind])) return refused('problems.notAllowed')
  return subject.closed ? refused('problems.frozen', { status: 'closed' }) : undefined
}
