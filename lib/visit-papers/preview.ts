import 'server-only'

import type { Language } from '@/db/values/office'
import type { Edition } from '@/db/values/reports'
import { findDossier } from '../dossiers/dossier'
import { wholeVisitIn } from '../editions/edition'
import { type Leak, leaksIn } from '../editions/leaks'
import { refusalOf } from '../editions/refusal'
import { spokenAt } from '../editions/spoken-at'
import type { User } from '../user'
import { drawVisitPaper } from './export'
import { hasEdition, type VisitPaper, visitPapers } from './papers'

type Asked = { language: Language; edition: Edition }

/** In the order in which the registry has them. */
const kinds = Object.keys(visitPapers) as VisitPaper[]

/**
 * What handing over a visit's papers in an edition would come to: each paper with why it cannot be made, what the edition
 * leaves out, and every place where a paper names such a thing. What is above the user's clearance is not listed; `unseen`
 * says that a paper names it. Undefined where the user may not see the visit.
 */
export async function previewEdition(user: User, ref: string, { language, edition }: Asked) {
  const dossier = await findDossier(user, ref, edition)
  if (!dossier) return undefined
  const { leftOut, record } = dossier
  const refused = wholeVisitIn(leftOut) !== undefined
  const subject = { kind: 'visit', id: record.visit.id }
  const papers = await Promise.all(
    kinds
      .filter((kind) => hasEdition(kind, edition))
      .map(async (kind) => {
        const drawn = refused ? undefined : await drawVisitPaper(user, ref, kind, { language, edition })
        const leaks = drawn ? leaksIn(drawn.paper, leftOut) : []
        const refusal = drawn && refusalOf(drawn.paper, leftOut, edition, subject)
        return { kind, leaks, refusal, made: refused || drawn !== undefined }
      }),
  )
  const leaks = papers.flatMap(({ kind, leaks }) => leaks.map((leak) => ({ ...leak, kind })))
  const seen = leaks.filter(({ of }) => !of.unseen)
  return {
    refused,
    papers: papers
      .filter(({ made }) => made)
      .map(({ kind, refusal }) => ({ kind, refused: refused || refusal !== undefined })),
    leftOut: leftOut.filter(({ unseen }) => !unseen),
    leaks: byName(seen).map((leak) => ({ ...leak, at: spokenAt(dossier, leak) })),
    unseen: leaks.length > seen.length,
  }
}

export type EditionPreview = NonNullable<Awaited<ReturnType<typeof previewEdition>>>

/** Each name once, with the papers that speak it and the words around it in the first. */
function byName(leaks: (Leak & { kind: VisitPaper })[]) {
  const names = new Map<string, Leak & { kinds: VisitPaper[] }>()
  for (const { kind, ...leak } of leaks) {
    const known = names.get(leak.name)
    if (known) known.kinds.push(kind)
    else names.set(leak.name, { ...leak, kinds: [kind] })
  }
  return [...names.values()].map((leak) => ({ ...leak, kinds: [...new Set(leak.kinds)] }))
}
