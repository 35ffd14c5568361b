import 'server-only'

import { v7 } from 'uuid'
import { userRoles, users } from '@/db/schema/users'
import { changesBetween, record } from '../audit'
import { ok, type Result, refused } from '../result'
import type { SessionClaims } from '../session-token'
import { write } from '../writing'
import { hashPassword } from './hashing'
import type { SetupInput } from './input'

/**
 * Makes the first administrator of a new office. Of two visitors who try at once one wins; afterwards it
 * always refuses.
 */
export async function setUpOffice(input: SetupInput): Promise<Result<SessionClaims>> {
  const { name, email } = input
  const passwordHash = await hashPassword(input.password)

  return write(async (tx) => {
    if ((await tx.$count(users)) > 0) return refused('signIn.setUpAlready')

    const administrator = { id: v7(), name, email, passwordHash, clearance: 'restricted' as const }
    await tx.insert(users).values({ ...administrator, lastSeenAt: Date.now() })
    await tx.insert(userRoles).values({ userId: administrator.id, role: 'administrator' })
    const given = { name, email, roles: ['administrator'], clearance: 'restricted' }
    const subject = { kind: 'user', id: administrator.id } as const
    await record(tx, administrator, 'user.added', subject, changesBetween(undefined, given))
    return ok({ sub: administrator.id, epoch: 1 })
  })
}
