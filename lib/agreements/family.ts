import 'server-only'

import { and, asc, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { agreements } from '@/db/schema/agreements'
import type { agreementRelations } from '@/db/values/agreements'
import type { LocalDate } from '../time/local'
import type { User } from '../user'
import { visibleAgreements } from '../visibility'
import { listStanding, type RowStanding } from './register'

type Node = {
  id: string
  ref: string
  parentId: string | null
  relation: (typeof agreementRelations)[number] | null
}

/** An agreement of a family, how it stands, and how it belongs to the one above it. */
export type Relative = RowStanding & {
  relation: Node['relation']
  /** The reference of the agreement that it amends, renews or follows; null on the first of the family. */
  parent: string | null
  /** How many steps below the first of the family. */
  depth: number
}

/**
 * The whole family of an agreement as of a day, itself among them: each after the one that it amends, renews or follows.
 * What the user may not see is left out, with all that is known only through it.
 */
export async function familyOf(user: User, { id }: { id: string }, day: LocalDate): Promise<Relative[]> {
  const nodes = await nodesOf(user, id)
  const rows = await listStanding(
    inArray(
      agreements.id,
      nodes.map((node) => node.id),
    ),
    day,
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  const under = (parent: Node | null, depth: number): Relative[] =>
    nodes
      .filter((node) => (node === nodes[0] ? !parent : node.parentId === parent?.id))
      .flatMap((node) => {
        const row = known.get(node.id)
        const { relation } = node
        return [
          ...(row ? [{ ...row, relation: parent && relation, parent: parent?.ref ?? null, depth }] : []),
          ...under(node, depth + 1),
        ]
      })
  return under(null, 0)
}

/** The first of the family, then those under it, a generation at a time. */
async function nodesOf(user: User, id: string): Promise<Node[]> {
  const first = await firstOf(user, id)
  const found = new Map(first ? [[first.id, first]] : [])
  for (let generation = [...found.keys()]; generation.length > 0; ) {
    const under = await nodesWhere(user, generation, agreements.parentId)
    const added = under.filter((node) => !found.has(node.id))
    for (const node of added) found.set(node.id, node)
    generation = added.map((node) => node.id)
  }
  return [...found.values()]
}

async function firstOf(user: User, id: string): Promise<Node | undefined> {
  const line = new Map<string, Node>()
  for (let next: string | null = id; next !== null; ) {
    const [above] = await nodesWhere(user, [next], agreements.id)
    if (!above) break
    if (line.has(above.id)) return firstOfRing(line, above)
    line.set(above.id, above)
    next = above.parentId
  }
  return [...line.values()].at(-1)
}

// A ring has no first: any that all of them agree on will do.
function firstOfRing(line: ReadonlyMap<string, Node>, met: Node): Node {
  const passed = [...line.values()]
  const ring = passed.slice(passed.findIndex(({ id }) => id === met.id))
  return ring.reduce((first, node) => (node.ref < first.ref ? node : first), met)
}

function nodesWhere(user: User, ids: string[], column: typeof agreements.id | typeof agreements.parentId) {
  return db
    .select({
      id: agreements.id,
      ref: agreements.ref,
      parentId: agreements.parentId,
      relation: agreements.relation,
    })
    .from(agreements)
    .where(and(inArray(column, ids), visibleAgreements(user)))
    .orderBy(asc(agreements.ref))
}

export type Offer = { kind: 'superseded' | 'amended'; by: string; on: LocalDate | null }

const over = ['expired', 'terminated', 'superseded']

/**
 * The acts that the family makes likely and nobody has recorded: that a successor in force supersedes the agreement, that
 * an amendment in force amends it. Neither is taken for granted.
 */
export function offersOf(
  family: readonly Relative[],
  { ref, acts }: { ref: string; acts: readonly { kind: string; doneOn: LocalDate | null }[] },
): Offer[] {
  const own = family.find((member) => member.ref === ref)
  if (!own?.stand.signed || over.includes(own.stand.status)) return []
  const amendedBy = (on: LocalDate | null) =>
    acts.some(({ kind, doneOn }) => kind === 'amended' && (!on || !doneOn || doneOn >= on))
  return family
    .filter(({ parent, stand }) => parent === ref && stand.status === 'in-force')
    .flatMap(({ ref: by, relation, stand }): Offer[] => {
      const { on } = stand.because
      if (relation === 'succeeds') return [{ kind: 'superseded', by, on }]
      return relation === 'amends' && !amendedBy(on) ? [{ kind: 'amended', by, on }] : []
    })
}
