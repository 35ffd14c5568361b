import { notFound } from 'next/navigation'
import { findDelegation } from '@/lib/delegations/queries'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { isFrozen } from '@/lib/visits/open'
import { Empty } from '../../../../ui/empty'
import { ActionForm } from '../../../../ui/form'
import { Page } from '../../../../ui/page-frame'
import { Section } from '../../../../ui/section'
import { visitCrumbs } from '../visit-crumbs'
import { addMemberAction } from './actions'
import { NewcomerFields } from './member-fields'
import { MemberLine } from './member-line'
import { UndoRemoval } from './undo-removal'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('delegation.title') }
}

export default async function DelegationPage(props: PageProps<'/visits/[ref]/delegation'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const delegation = await findDelegation(user, ref)
  if (!delegation) notFound()
  const t = await translator()

  const { visit, members } = delegation
  const frozen = isFrozen(visit.status)
  const canWrite = can(user, 'visits.write') && !frozen
  return (
    <Page
      title={t('delegation.title')}
      crumbs={await visitCrumbs(visit)}
      lead={frozen ? t('problems.frozen', { status: visit.status }) : t('delegation.lead')}
    >
      {canWrite && <UndoRemoval of={ref} undo={undo} />}
      {members.length === 0 && <Empty>{canWrite ? t('delegation.empty') : t('delegation.nobody')}</Empty>}
      <ol className="mb-10 max-w-3xl">
        {members.map((member) => (
          <MemberLine
            key={member.id}
            visitRef={ref}
            member={member}
            last={member.position === members.length}
            canWrite={canWrite}
          />
        ))}
      </ol>
      {canWrite && (
        <div className="max-w-2xl print:hidden">
          <Section title={t('delegation.add')} id="add">
            <ActionForm
              action={addMemberAction.bind(null, ref)}
              values={{ role: members.length === 0 ? 'head' : 'member' }}
              submission={newSubmission()}
              submit={t('delegation.addThis')}
            >
              <NewcomerFields />
            </ActionForm>
          </Section>
        </div>
      )}
    </Page>
  )
}
