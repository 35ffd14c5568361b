import { notFound } from 'next/navigation'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import type { Language } from '@/db/values/office'
import type { Offer } from '@/lib/agreements/family'
import { findAgreement } from '@/lib/agreements/queries'
import { translator } from '@/lib/i18n/translator'
import { translatorFor } from '@/lib/i18n/translator-for'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { restoreActAction } from '../../act-actions'
import { agreementCrumbs } from '../../crumbs'
import { Standing } from '../../standing'
import { ActForm } from './act-form'
import { ActList } from './act-list'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/acts'>) {
  const t = await translator()
  return { title: t('agreements.acts.titleOf', await params) }
}

export default async function ActsPage(props: PageProps<'/agreements/[ref]/acts'>) {
  const user = await requireUser()
  const [{ ref }, { undo, by }] = await Promise.all([props.params, props.searchParams])
  const agreement = await findAgreement(user, ref)
  if (!agreement) notFound()
  const t = await translator()

  const canWrite = can(user, 'agreements.write')
  const [kind, removed] = String(undo).split(':')
  return (
    <Page
      title={t('agreements.acts.titleOf', { ref })}
      lead={<Standing stand={agreement.stand} />}
      crumbs={await agreementCrumbs(ref)}
    >
      {canWrite && kind === 'act' && removed && (
        <UndoBanner text={t('agreements.acts.removed')} action={restoreActAction.bind(null, ref, removed)} />
      )}
      <div className="mb-10 max-w-3xl">
        {agreement.acts.length === 0 && <Empty>{t('agreements.acts.nothing')}</Empty>}
        <ActList agreement={agreement} canWrite={canWrite} />
      </div>
      {canWrite && (
        <div className="max-w-2xl print:hidden">
          <Section title={t('agreements.acts.add')} id="add">
            <ActForm agreement={agreement} values={offeredAct(agreement.offers, by)} />
          </Section>
        </div>
      )}
    </Page>
  )
}

/** What the form of an act begins with where the family offers that act. */
function offeredAct(offers: Offer[], by: unknown): Record<string, string> | undefined {
  const offer = offers.find((each) => each.by === by)
  if (!offer) return undefined
  const note = (language: Language) =>
    translatorFor(language)(`agreements.family.note.${offer.kind}`, { ref: offer.by })
  return { kind: offer.kind, doneOn: offer.on ?? '', noteEn: note('en'), noteZh: note('zh-CN') }
}
