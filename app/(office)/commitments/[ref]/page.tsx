import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { Files } from '@/app/ui/files'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { UndoBanner } from '@/app/ui/undo-banner'
import { type Commitment, findCommitment } from '@/lib/commitments/find-commitment'
import { isPending } from '@/lib/commitments/rules'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { todayIn } from '@/lib/time/local'
import { startCommitmentAction } from '../progress-actions'
import { Due, Standing } from '../standing'
import { restoreUpdateAction } from '../update-actions'
import { CommitmentFacts } from './commitment-facts'
import { Quote } from './quote'
import { UpdateForm } from './update-form'
import { Updates } from './updates'

export async function generateMetadata({ params }: PageProps<'/commitments/[ref]'>) {
  return { title: (await params).ref }
}

export default async function CommitmentPage(props: PageProps<'/commitments/[ref]'>) {
  const user = await requireUser()
  const [{ ref }, { undo }] = await Promise.all([props.params, props.searchParams])
  const commitment = await findCommitment(user, ref)
  if (!commitment) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const today = todayIn(env().HOME_ZONE)
  const mayWrite = can(user, 'commitments.write')
  const [kind, removed] = String(undo).split(':')
  return (
    <Page
      title={inLanguage(language, commitment.wordsEn, commitment.wordsZh) ?? ref}
      crumbs={[{ href: '/commitments', label: t('frame.commitments') }]}
      lead={
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <span className="tabular-nums">{ref}</span>
          <span>{t('commitments.page.by', { promiser: commitment.promiser })}</span>
          <Standing of={commitment} today={today} />
          {commitment.dueOn && (
            <span>
              {t('commitments.fields.dueOn')} <Due of={commitment} today={today} inline />
            </span>
          )}
        </p>
      }
      actions={mayWrite && <Steps commitment={commitment} />}
    >
      {mayWrite && kind === 'update' && removed && (
        <UndoBanner
          text={t('commitments.noteRemoved')}
          action={restoreUpdateAction.bind(null, ref, removed)}
        />
      )}
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <Quote of={commitment} />
          <Section title={t('commitments.page.updates')} id="updates">
            <Updates of={commitment} mayWrite={mayWrite} />
            {mayWrite && isPending(commitment.status) && <UpdateForm of={commitment} />}
          </Section>
        </div>
        <div className="min-w-0">
          <CommitmentFacts of={commitment} />
          <Files kind="commitment" id={commitment.id} canWrite={mayWrite} />
          <Sources kind="commitment" id={commitment.id} canWrite={mayWrite} />
          <p className="print:hidden">
            <TextLink href={`/commitments/${ref}/history` as Route}>{t('commitments.history')}</TextLink>
          </p>
        </div>
      </div>
    </Page>
  )
}

/** What can be done with it next. */
async function Steps({ commitment: { ref, status } }: { commitment: Commitment }) {
  const t = await translator()
  return (
    <>
      <ButtonLink href={`/commitments/${ref}/edit` as Route} data-key="e">
        {t('commitments.edit')}
      </ButtonLink>
      {(status === 'open' || status === 'blocked') && (
        <ActionButton action={startCommitmentAction.bind(null, ref)} label={t('commitments.start')} />
      )}
      {isPending(status) ? (
        <>
          <ButtonLink href={`/commitments/${ref}/close` as Route}>{t('commitments.close')}</ButtonLink>
          <ButtonLink href={`/commitments/${ref}/drop` as Route} tone="quiet">
            {t('commitments.drop')}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink href={`/commitments/${ref}/reopen` as Route}>{t('commitments.reopen')}</ButtonLink>
      )}
    </>
  )
}
