import 'server-only'

import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { reportVersions, tripReports } from '@/db/schema/reports'
import { users } from '@/db/schema/users'
import type { Language } from '@/db/values/office'
import { type EditionDossier, findDossier } from '../dossiers/dossier'
import { dropUnused } from '../files/add'
import { discard } from '../files/store'
import { wordingIn } from '../papers/wording-in'
import { can } from '../permissions'
import { ok, type Result, refused, refusedField } from '../result'
import type { User } from '../user'
import type { Missing } from '../visits/missing'
import { takeTo, type Verb } from '../visits/verbs'
import type { FrozenContent } from './content'
import { governingLayout, reportLayoutsOf } from './layouts/queries'
import { type KeptPaper, keepPapers } from './papers'
import { missingForReport } from './required'
import { keepReportState } from './state'
import { keepVersion } from './versions/keep'

type Moved = Promise<Result<{ ref: string }>>

/** What a report is to be submitted from, with what it lacks; undefined where the user may not see the visit. */
export async function findToSubmit(user: User, ref: string) {
  const dossier = await findDossier(user, ref, 'internal')
  if (!dossier) return undefined
  const layout = await governingLayout(db, dossier.record.visit.id)
  return { dossier, missing: missingForReport(dossier, layout) }
}

/**
 * Submits the trip report and keeps what was handed in: all it was made from, and its papers. Refused while it lacks a
 * required part; any other gap wants a reason, since a source may never say what is missing. A doubled click counts once;
 * another person is told who handed it in.
 */
export async function submitReport(user: User, ref: string, reason: string | null = null): Moved {
  if (!can(user, 'visits.write')) return refused('problems.notAllowed')
  const found = await findToSubmit(user, ref)
  if (!found) return refused('problems.gone')
  const { dossier, missing } = found
  // Any other status needs no papers to be answered; one that has just become right is told to look again.
  if (dossier.record.visit.status !== 'returned') {
    const moved = await takeTo(user, ref, handingIn, reason, () => refused('reports.refused.changed'))
    return moved.ok ? alreadyIn(user, dossier) : moved
  }
  const lacks = lacking(missing, reason)
  if (!lacks.ok) return lacks

  const submittedAt = Date.now()
  const content = await contentOf(user, asHandedIn(dossier, submittedAt))
  const papers = await keepPapers(content)
  if (papers === 'diskFull') return refused('problems.diskFull')
  let isIn = false
  try {
    const kept = await takeTo(user, ref, handingIn, reason, async (visit, tx) => {
      const now = await findDossier(user, ref, 'internal')
      if (JSON.stringify(now) !== JSON.stringify(dossier)) return refused('reports.refused.changed')
      const reportId = await keepReportState(tx, visit.id, 'submitted')
      await keepVersion(tx, user, { reportId, submittedAt, reason, content, papers })
      isIn = true
      return ok(null)
    })
    if (kept.ok && isIn) return kept
    await drop(papers)
    return kept.ok ? alreadyIn(user, dossier) : kept
  } catch (problem) {
    await drop(papers)
    throw problem
  } finally {
    await Promise.all(papers.map(discard))
  }
}

const handingIn: Verb = {
  to: 'reported',
  told: 'visit.reported',
  needs: 'visits.write',
  refusal: 'visits.refused.report',
}

/** Answers who comes second: the same again to whoever handed it in, who did to anybody else. */
async function alreadyIn(user: User, { record: { visit } }: EditionDossier): Moved {
  const [by] = await db
    .select({ id: users.id, name: users.name })
    .from(reportVersions)
    .innerJoin(tripReports, eq(tripReports.id, reportVersions.reportId))
    .innerJoin(users, eq(users.id, reportVersions.submittedBy))
    .where(eq(tripReports.visitId, visit.id))
    .orderBy(desc(reportVersions.number))
    .limit(1)
  const mine = !by || by.id === user.id
  return mine ? ok({ ref: visit.ref }) : refused('reports.refused.submitted', { by: by.name })
}

function lacking(missing: Missing[], reason: string | null): Result<null> {
  const needed = missing.find((gap) => gap.needed)
  if (needed) return refused(needed.key, needed.values)
  if (missing.length > 0 && !reason)
    return refusedField('reason', 'visits.refused.reportGaps', { count: missing.length })
  return ok(null)
}

/** The dossier as it will be once it is handed in: what is kept must not call itself a draft. */
function asHandedIn(dossier: EditionDossier, reportedAt: number): EditionDossier {
  const { record } = dossier
  return { ...dossier, record: { ...record, visit: { ...record.visit, status: 'reported', reportedAt } } }
}

async function contentOf(user: User, dossier: EditionDossier): Promise<FrozenContent> {
  const told = async (language: Language) => {
    const { t: _, ...wording } = wordingIn(language)
    const layouts = await reportLayoutsOf(db, dossier.record.visit.id, language)
    if (!layouts) throw new Error('A report has no layout.')
    return { wording, layouts }
  }
  const [en, zh] = [await told('en'), await told('zh-CN')]
  return {
    ...{ format: 1, seenUpTo: user.clearance, dossier },
    wordings: { en: en.wording, 'zh-CN': zh.wording },
    layouts: { en: en.layouts, 'zh-CN': zh.layouts },
  }
}

async function drop(papers: KeptPaper[]): Promise<void> {
  for (const { sha256 } of papers) await dropUnused(sha256)
}
