import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findMember } from '@/lib/delegations/queries'
import { memberValues } from '@/lib/delegations/values'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { ActionButton } from '../../../../../ui/action-button'
import { ActionForm } from '../../../../../ui/form'
import { Page } from '../../../../../ui/page-frame'
import { visitCrumbs } from '../../visit-crumbs'
import { editMemberAction, removeMemberAction } from '../actions'
import { SeatFields } from '../member-fields'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('delegation.editTitle') }
}

export default async function MemberPage({ params }: PageProps<'/visits/[ref]/delegation/[member]'>) {
  const user = await requirePermission('visits.write')
  const { ref, member: id } = await params
  const found = await findMember(user, ref, id)
  if (!found) notFound()
  const { visit, member } = found
  const list = `/visits/${ref}/delegation` as Route
  if (member.removedAt) redirect(`/visits/${ref}/delegation?undo=member:${id}`)
  if (isFrozen(visit.status)) redirect(list)
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  return (
    <Page
      title={nameIn(language, member.person)}
      crumbs={await visitCrumbs(visit, { href: list, label: t('delegation.title') })}
      actions={
        <ActionButton action={removeMemberAction.bind(null, ref, id)} label={t('delegation.remove')} />
      }
      narrow
    >
      <ActionForm
        action={editMemberAction.bind(null, ref, id)}
        values={memberValues(language, member)}
        version={member.version}
        cancel={{ href: list }}
      >
        <SeatFields />
      </ActionForm>
    </Page>
  )
}
