import type { Commitment } from '@/lib/commitments/find-commitment'
import { findProject } from '@/lib/commitments/find-project'
import type { User } from '@/lib/user'
import { Ladder } from './ladder'
import { Money } from './money'
import { ProjectChain } from './project-chain'

type Props = { of: Commitment; user: User; mayWrite: boolean }

/** What a commitment of trade or investment has besides: its ladder, its money, and the project it belongs to. */
export async function ProjectSections({ of, user, mayWrite }: Props) {
  if (of.kind === 'general') return null
  const project = await findProject(user, of)
  return (
    <>
      <Ladder of={of} steps={project.steps} mayWrite={mayWrite} />
      <Money of={of} amounts={project.amounts} mayWrite={mayWrite} />
      <ProjectChain of={of} project={project} mayWrite={mayWrite} />
    </>
  )
}
