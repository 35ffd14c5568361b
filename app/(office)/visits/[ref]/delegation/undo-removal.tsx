import { findMember } from '@/lib/delegations/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { UndoBanner } from '../../../../ui/undo-banner'
import { restoreMemberAction } from './actions'

/** The way back after a removal, as long as the member named in the address is off the list. */
export async function UndoRemoval({ of: ref, undo }: { of: string; undo: string | string[] | undefined }) {
  const [kind, id] = String(undo).split(':')
  if (kind !== 'member' || !id) return null
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const found = await findMember(user, ref, id)
  if (!found?.member.removedAt) return null
  const { text: name } = nameIn(language, found.member.person)
  return (
    <UndoBanner
      text={t('delegation.removed', { name })}
      action={restoreMemberAction.bind(null, ref, found.member.id)}
    />
  )
}
