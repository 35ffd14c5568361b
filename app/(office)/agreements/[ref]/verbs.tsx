import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import type { AgreementShown } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { removeAgreementAction } from '../actions'
import { agreementPath } from '../crumbs'

/** The history of an agreement; once signed, the way to correct what is recorded, before that, to take it out. */
export async function Verbs({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <TextLink href={agreementPath(agreement.ref, '/history')}>{t('agreements.history')}</TextLink>
      {canWrite && agreement.lock.signed && (
        <TextLink href={agreementPath(agreement.ref, '/correct')}>{t('agreements.correct.title')}</TextLink>
      )}
      {canWrite && !agreement.lock.signed && (
        <ActionButton
          action={removeAgreementAction.bind(null, agreement.ref)}
          label={t('agreements.remove')}
          tone="quiet"
        />
      )}
    </div>
  )
}
