import { fullName, textOf } from '../papers/runs'
import { type Block, words } from '../papers/tree'
import type { RecordGiven } from './given'

/** The members in order of precedence, each with role and title as at the visit. */
export function delegationBlocks({ record: { members }, wording }: RecordGiven): Block[] {
  const { t } = wording
  const unknown = words(t('reports.unknown'))
  const rows = members.map((member) => [
    fullName(wording, member),
    words(t(`values.memberRole.${member.role}`)),
    textOf(wording, member.titleEn, member.titleZh) ?? unknown,
    member.organisation ? fullName(wording, member.organisation) : unknown,
  ])
  const head = (['name', 'role', 'title', 'organisation'] as const).map((column) =>
    t(`reports.delegation.${column}`),
  )
  return [...(rows.length > 0 ? [{ kind: 'table' as const, head, rows }] : [])]
}
