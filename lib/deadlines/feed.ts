import 'server-only'

import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/users'
import { listEnabledUsers } from '../access/enabled-users'
import { languageOf } from '../access/person-language'
import { record } from '../audit'
import { calendarOf } from '../calendars/calendar'
import { env } from '../env'
import { nameIn } from '../i18n/bilingual'
import { translatorFor } from '../i18n/translator-for'
import { ok, type Result } from '../result'
import { addDays, todayIn } from '../time/local'
import type { User } from '../user'
import { write } from '../writing'
import { changesOf } from './changes'
import { listOwnDeadlines } from './queries'

const daysBack = 366
const daysAhead = 2 * 366

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url')

/**
 * Makes the secret of the address at which the user's calendar of deadlines is read; the one before no longer works. The
 * token is answered once: the database keeps its hash alone.
 */
export async function makeFeed(user: User): Promise<Result<{ token: string }>> {
  const token = randomBytes(32).toString('base64url')
  return write(async (tx) => {
    await tx
      .update(users)
      .set({ feedTokenHash: hashed(token) })
      .where(eq(users.id, user.id))
    await record(tx, user, 'user.feed-made', { kind: 'user', id: user.id })
    return ok({ token })
  })
}

/** Ends the address of the user's calendar: who asks for it finds nothing. */
export async function revokeFeed(user: User): Promise<Result<null>> {
  return write(async (tx) => {
    await tx.update(users).set({ feedTokenHash: null }).where(eq(users.id, user.id))
    await record(tx, user, 'user.feed-revoked', { kind: 'user', id: user.id })
    return ok(null)
  })
}

/** The person whose calendar a token opens, as the database knows them now; undefined when it is nobody's or theirs ended. */
export async function findFeedUser(token: string): Promise<User | undefined> {
  const [user] = await listEnabledUsers(eq(users.feedTokenHash, hashed(token)))
  return user
}

/**
 * The user's own deadlines as an iCalendar in their language: overdue for a year at most, and two years ahead, of the
 * records that they may see at this moment.
 */
export async function feedOf(user: User, now: number = Date.now()): Promise<string> {
  const { HOME_ZONE, NEXTAUTH_URL } = env()
  const today = todayIn(HOME_ZONE, now)
  const span = [addDays(today, -daysBack), addDays(today, daysAhead)] as const
  const deadlines = await listOwnDeadlines(user, ...span, today)
  const changes = await changesOf(deadlines)

  const language = languageOf(user)
  const t = translatorFor(language)
  const host = new URL(NEXTAUTH_URL).hostname
  const entries = deadlines.map(({ uid, kind, on, ref, title, href, recordId }) => ({
    uid: `${uid}@${host}`,
    span: { first: on, last: on },
    title: t('deadlines.entry', {
      kind: t(`values.deadlineKind.${kind}`),
      title: nameIn(language, title).text,
    }),
    text: ref,
    url: NEXTAUTH_URL + href,
    changedAt: changes.get(recordId) ?? 0,
  }))
  return calendarOf(t('deadlines.calendar'), entries)
}
