import { notFound } from 'next/navigation'
import { Empty } from '@/app/ui/empty'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { findAgreement } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { agreementCrumbs } from '../../crumbs'
import { addSignatoryAction, restoreSignatoryAction } from '../../signatory-actions'
import { SignatoryFields } from './signatory-fields'
import { SignatoryList } from './signatory-list'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/signatories'>) {
  const t = await translator()
  return { title: t('agreements.signatories.titleOf', await params) }
}

export default async function SignatoriesPage(props: PageProps<'/agreements/[ref]/signatories'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const t = await translator()

  const { signatories, lock } = agreement
  const canWrite = can(user, 'agreements.write')
  const [kind, removed] = String(undo).split(':')
  return (
    <Page
      title={t('agreements.signatories.titleOf', { ref })}
      lead={lock.signed ? t('agreements.refused.lockedSignatories') : t('agreements.signatories.lead')}
      crumbs={await agreementCrumbs(ref)}
    >
      {canWrite && kind === 'signatory' && removed && (
        <UndoBanner
          text={t('agreements.signatories.removed')}
          action={restoreSignatoryAction.bind(null, ref, removed)}
        />
      )}
      {signatories.length === 0 && <Empty>{t('agreements.signatories.nobody')}</Empty>}
      <SignatoryList agreement={agreement} canWrite={canWrite} />
      {canWrite && lock.open && (
        <div className="max-w-2xl print:hidden">
          <Section title={t('agreements.signatories.add')} id="add">
            <ActionForm
              action={addSignatoryAction.bind(null, ref)}
              submission={newSubmission()}
              submit={t('agreements.signatories.submit')}
            >
              <SignatoryFields />
            </ActionForm>
          </Section>
        </div>
      )}
    </Page>
  )
}
