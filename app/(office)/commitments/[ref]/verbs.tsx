import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { isPending } from '@/lib/commitments/rules'
import { translator } from '@/lib/i18n/translator'
import type { User } from '@/lib/user'
import { startCommitmentAction } from '../progress-actions'

type Props = { commitment: Commitment; user: User }

/** What can be done with a commitment next. */
export async function Verbs({ commitment, user }: Props) {
  const t = await translator()
  const { ref, status, waiting } = commitment
  return (
    <>
      <ButtonLink href={`/commitments/${ref}/edit` as Route} data-key="e">
        {t('commitments.edit')}
      </ButtonLink>
      {waiting ? (
        <ClosingVerbs commitment={commitment} user={user} />
      ) : isPending(status) ? (
        <PendingVerbs commitment={commitment} />
      ) : (
        <ButtonLink href={`/commitments/${ref}/reopen` as Route}>{t('commitments.reopen')}</ButtonLink>
      )}
    </>
  )
}

async function PendingVerbs({ commitment: { ref, status, important } }: Pick<Props, 'commitment'>) {
  const t = await translator()
  return (
    <>
      {status !== 'in-progress' && (
        <ActionButton action={startCommitmentAction.bind(null, ref)} label={t('commitments.start')} />
      )}
      <ButtonLink href={`/commitments/${ref}/close` as Route}>
        {t(important ? 'commitments.askToClose' : 'commitments.close')}
      </ButtonLink>
      <ButtonLink href={`/commitments/${ref}/drop` as Route} tone="quiet">
        {t('commitments.drop')}
      </ButtonLink>
    </>
  )
}

async function ClosingVerbs({ commitment: { ref, closingAskedBy }, user }: Props) {
  const t = await translator()
  const own = closingAskedBy === user.id
  return (
    <>
      {!own && (
        <ButtonLink href={`/commitments/${ref}/confirm` as Route} tone="primary">
          {t('commitments.confirm')}
        </ButtonLink>
      )}
      <ButtonLink href={`/commitments/${ref}/send-back` as Route} tone="quiet">
        {t(own ? 'commitments.takeBack' : 'commitments.sendBack')}
      </ButtonLink>
    </>
  )
}
