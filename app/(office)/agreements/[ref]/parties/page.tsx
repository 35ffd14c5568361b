import { notFound } from 'next/navigation'
import { Empty } from '@/app/ui/empty'
import { SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { PickField } from '@/app/ui/pick-field'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { partySides } from '@/db/values/agreements'
import { findAgreement } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { newSubmission } from '@/lib/submission'
import { agreementCrumbs } from '../../crumbs'
import { addPartyAction, restorePartyAction } from '../../party-actions'
import { PartyLine } from './party-line'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/parties'>) {
  const t = await translator()
  return { title: t('agreements.parties.titleOf', await params) }
}

export default async function PartiesPage(props: PageProps<'/agreements/[ref]/parties'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const t = await translator()

  const { parties, lock } = agreement
  const canWrite = can(user, 'agreements.write')
  const [kind, removed] = String(undo).split(':')
  return (
    <Page
      title={t('agreements.parties.titleOf', { ref })}
      lead={lock.signed && t('agreements.refused.lockedParties')}
      crumbs={await agreementCrumbs(ref)}
    >
      {canWrite && kind === 'party' && removed && (
        <UndoBanner
          text={t('agreements.parties.removed')}
          action={restorePartyAction.bind(null, ref, removed)}
        />
      )}
      {parties.length === 0 && <Empty>{t('agreements.parties.nobody')}</Empty>}
      <ol className="mb-10 max-w-3xl">
        {parties.map((party, index) => (
          <PartyLine
            key={party.id}
            agreementRef={ref}
            party={party}
            first={index === 0}
            last={index === parties.length - 1}
            canMove={canWrite}
            canChange={canWrite && !lock.signed}
          />
        ))}
      </ol>
      {canWrite && lock.open && (
        <div className="max-w-2xl print:hidden">
          <Section title={t('agreements.parties.add')} id="add">
            <ActionForm
              action={addPartyAction.bind(null, ref)}
              values={{ side: parties.length === 0 ? 'ours' : 'theirs' }}
              submission={newSubmission()}
              submit={t('agreements.parties.submit')}
            >
              <PickField name="organisation" kind="organisation" label={t('agreements.parties.party')} />
              <SelectField
                name="side"
                label={t('agreements.parties.side')}
                options={optionsOf(t, 'partySide', partySides)}
                blank={false}
              />
            </ActionForm>
          </Section>
        </div>
      )}
    </Page>
  )
}
