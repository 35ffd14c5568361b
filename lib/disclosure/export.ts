import 'server-only'

import { record } from '../audit'
import { ok } from '../result'
import type { User } from '../user'
import { write } from '../writing'
import type { Quarter } from './quarter'
import { type Disclosed, listDisclosure } from './queries'

/** The public rows of a quarter to be taken away, told in the audit trail of the user with the quarter and their number. */
export async function exportDisclosure(user: User, quarter: Quarter): Promise<Disclosed[]> {
  const { visits } = await listDisclosure(user, quarter)
  await write(async (tx) => {
    await record(
      tx,
      user,
      'user.disclosure-exported',
      { kind: 'user', id: user.id },
      {
        quarter: [null, quarter],
        rows: [null, visits.length],
      },
    )
    return ok(null)
  })
  return visits
}
