import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { userRoles, users } from '@/db/schema/users'
import { bringInWhole } from '@/lib/imports/measure'
import { account } from './generate'

const rows = 10_000

/** Prints how long a list of ten thousand visits of an old register takes to come in, from its bytes to the last row. */
export async function measureImport(): Promise<void> {
  const [person] = await db.select().from(users).where(eq(users.email, account.email))
  if (!person) throw new Error('Nobody brings it in.')
  const roles = await db
    .select({ role: userRoles.role })
    .from(userRoles)
    .where(eq(userRoles.userId, person.id))
  const user = { ...person, roles: roles.map(({ role }) => role) }
  const { reading, understanding, writing, ...made } = await bringInWhole(
    user,
    'visits',
    'register.csv',
    register(),
  )
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  console.log(
    `\n${made.rows} visits from CSV: read ${seconds(reading)}, understood ${seconds(understanding)}, written ${seconds(writing)}, together ${seconds(reading + understanding + writing)}`,
  )
}

/** An old register: days in three ways, several names in a cell, countries in two languages. */
function register(): Buffer {
  const lines = Array.from({ length: rows }, (_, index) => {
    const [year, month, day] = [1980 + (index % 20), (index % 12) + 1, (index % 27) + 1]
    const on = [`${year}.${month}.${day}`, `${year}年${month}月${day}日`, `${year}-${month}-${day}`][
      index % 3
    ]
    return `第${index}次出访,${on},${on},李${index % 500}、王${index % 300}（翻译）,${index % 2 ? '印度' : 'Russia'},洽谈合作`
  })
  return Buffer.from(['出访团组,首日,末日,团员,国家,事由', ...lines].join('\n'))
}
