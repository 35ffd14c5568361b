import { notFound } from 'next/navigation'
import { TextLink } from '@/app/ui/button'
import { Files } from '@/app/ui/files'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { Prose } from '@/app/ui/spoken'
import { dayAsked } from '@/lib/agreements/filters'
import { findAgreement } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { agreementPath } from '../crumbs'
import { AgreementFacts } from './agreement-facts'
import { AgreementLead } from './agreement-lead'
import { AsOf, OtherDay } from './as-of'
import { CommitmentsOf } from './commitments-of'
import { Family } from './family-section'
import { NextStep } from './next-step'
import { Parties } from './parties-section'
import { PastReviews } from './past-reviews'
import { Questions } from './questions-section'
import { Signatories } from './signatories-section'
import { SpokenOfAt } from './spoken-of-at'
import { Timeline } from './timeline'
import { Verbs } from './verbs'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]'>) {
  return { title: (await params).ref }
}

export default async function AgreementPage(props: PageProps<'/agreements/[ref]'>) {
  const user = await requireUser()
  const [{ ref }, { on }] = await Promise.all([props.params, props.searchParams])
  const agreement = await findAgreement(user, ref, dayAsked.parse(on) ?? undefined)
  if (!agreement) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  // The page of another day is read, not written on.
  const canWrite = agreement.isToday && can(user, 'agreements.write')
  const summary = inLanguage(language, agreement.summaryEn, agreement.summaryZh)
  const review = agreement.isToday && can(user, 'agreements.review') && (
    <TextLink href={agreementPath(agreement.ref, '/reviews')}>{t('agreements.reviews.add')}</TextLink>
  )
  return (
    <Page
      title={titleOf(language, agreement)}
      crumbs={[{ href: '/agreements', label: t('frame.agreements') }]}
      lead={<AgreementLead agreement={agreement} />}
      actions={canWrite && <NextStep agreement={agreement} />}
    >
      <OtherDay agreement={agreement} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
        <div className="min-w-0">
          {summary && (
            <div className="mb-8">
              <Prose of={summary} />
            </div>
          )}
          <Parties agreement={agreement} canWrite={canWrite} />
          <Timeline agreement={agreement} canWrite={canWrite} />
          <Family agreement={agreement} canWrite={canWrite} />
          <Signatories agreement={agreement} canWrite={canWrite} />
          <CommitmentsOf agreement={agreement} canAdd={agreement.isToday && can(user, 'commitments.write')} />
          <Section title={t('agreements.reviews.title')} id="reviews" action={review}>
            <PastReviews of={agreement.reviews} />
          </Section>
          <Questions agreement={agreement} />
        </div>
        <aside className="min-w-0" aria-label={t('agreements.page.beside')}>
          <AgreementFacts agreement={agreement} />
          <SpokenOfAt agreement={agreement} />
          <Files kind="agreement" id={agreement.id} canWrite={canWrite} />
          <Sources kind="agreement" id={agreement.id} canWrite={canWrite} />
          <Verbs agreement={agreement} canWrite={canWrite} />
          <AsOf agreement={agreement} />
        </aside>
      </div>
    </Page>
  )
}
