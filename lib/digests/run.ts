import 'server-only'

import { setImmediate } from 'node:timers/promises'
import { db, transaction } from '@/db/client'
import { jobRuns } from '@/db/schema/office'
import { languageOf } from '../access/person-language'
import { listOwnDeadlines } from '../deadlines/queries'
import type { OfficeDays } from '../deadlines/reckoning'
import { env } from '../env'
import { log } from '../log'
import { officeDays } from '../office-days/queries'
import { defaultRules } from '../settings/default-rules'
import { limitOn, officeRules } from '../settings/rules'
import { addDays, type LocalDate, todayIn } from '../time/local'
import { localAt } from '../time/when'
import { claimDigest, listFailed, settleDigest } from './claims'
import { furthest, newsOf } from './news'
import { type MailServer, type Patience, post } from './post'
import { digestJob, firstUntold, lastRun, listRecipients, type Recipient } from './queries'
import { digestDayBy } from './schedule'
import { wordDigest } from './wording'

type Office = { server: MailServer; from: string; now: () => number; patience?: Patience }

/**
 * Sends the digests that are due at this moment, if any: all of the day once the office's hour has come, and later those
 * that could not go out. Whatever happens to one leaves the others as they are.
 */
export async function runDigests(office: Office): Promise<void> {
  const now = office.now()
  const { HOME_ZONE } = env()
  const today = todayIn(HOME_ZONE, now)
  if (Number(localAt(now, HOME_ZONE).time.slice(0, 2)) < (await hourOn(today))) return

  const ranAt = await lastRun()
  const lastDay = ranAt === undefined ? undefined : todayIn(HOME_ZONE, ranAt)
  const ran = lastDay !== undefined && lastDay >= today
  const again = ran ? await listFailed(today, now) : []
  if (ran && again.length === 0) return

  const people = await listRecipients()
  const chosen = ran ? people.filter(({ id }) => again.includes(id)) : people
  const failed = await sendAll(office, chosen, today, ran ? addDays(today, -1) : lastDay)
  await noteRun(office.now(), failed > 0 ? 'some-failed' : null)
}

async function hourOn(today: LocalDate): Promise<number> {
  return (limitOn(await officeRules(db), 'digest-hour', today) ?? defaultRules['digest-hour']).value
}

async function sendAll(office: Office, people: Recipient[], today: LocalDate, lastDay?: LocalDate) {
  const days = await officeDays(db)
  let failed = 0
  for (const person of people) {
    try {
      if (!(await sendOne(office, person, today, days, lastDay))) failed += 1
    } catch (problem) {
      failed += 1
      log.error({ err: problem, job: digestJob })
    }
    // Reading is synchronous underneath; pages want their turn between two people.
    await setImmediate()
  }
  return failed
}

/** Whether all is well: the digest went out, or there was nothing to send. */
async function sendOne(
  office: Office,
  person: Recipient,
  today: LocalDate,
  days: OfficeDays,
  lastDay: LocalDate = addDays(today, -1),
): Promise<boolean> {
  const { digest, ...user } = person
  if (digest === 'off' || digestDayBy(digest, today, days) !== today) return true

  const untold = await firstUntold(user.id)
  const before = untold && untold <= lastDay ? addDays(untold, -1) : lastDay
  const since = digestDayBy(digest, before, days)
  const deadlines = await listOwnDeadlines(user, since, addDays(today, furthest), today)
  const news = newsOf(deadlines, since, today)
  if (news.length === 0) return true

  const id = await claimDigest({ userId: user.id, on: today, lines: news.length, at: office.now() })
  if (!id) return true
  const { NEXTAUTH_URL, OFFICE_NAME, OFFICE_NAME_ZH } = env()
  const language = languageOf(user)
  const from = { name: language === 'en' ? OFFICE_NAME : OFFICE_NAME_ZH, address: office.from }
  const mail = wordDigest(news, today, language, NEXTAUTH_URL)
  const problem = await post(office.server, { ...mail, id, from, to: user.email }, office.patience)
  await settleDigest(id, problem, office.now())
  return problem === null
}

async function noteRun(ranAt: number, problem: string | null): Promise<void> {
  await transaction((tx) =>
    tx
      .insert(jobRuns)
      .values({ job: digestJob, ranAt, problem })
      .onConflictDoUpdate({ target: jobRuns.job, set: { ranAt, problem } }),
  )
}
