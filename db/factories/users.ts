import { v7 } from 'uuid'
import { transaction } from '../client'
import * as schema from '../schema'
import type { Role, Sensitivity } from '../values/office'
import { type Given, next } from './made'

export async function makeUser(
  given: Given<typeof schema.users> & { roles?: Role[]; clearance?: Sensitivity } = {},
) {
  const { roles = ['staff'], ...columns } = given
  const name = `Officer ${next()}`
  const user = await transaction(async (tx) => {
    const [row] = await tx
      .insert(schema.users)
      .values({ name, email: `${v7()}@office.test`, ...columns })
      .returning()
    if (!row) throw new Error('nothing was written')
    await tx.insert(schema.userRoles).values(roles.map((role) => ({ userId: row.id, role })))
    return row
  })
  return { ...user, roles }
}
