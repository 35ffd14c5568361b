import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { previewEdition } from '@/lib/visit-papers/preview'
import { findVisit } from '@/lib/visits/editing'
import { isFrozen } from '@/lib/visits/open'
import { visitCrumbs } from '../visit-crumbs'
import { papersAddress } from './address'
import { Against } from './against'
import { Choice } from './choice'
import { LeftOutSection } from './left-out-section'
import { PaperList } from './paper-list'

export async function generateMetadata(props: PageProps<'/visits/[ref]/papers'>) {
  await requireUser()
  const [t, { ref }] = [await translator(), await props.params]
  return { title: t('editions.page.of', { ref }) }
}

export default async function PapersPage(props: PageProps<'/visits/[ref]/papers'>) {
  const user = await requireUser()
  const { ref } = await props.params
  const { edition, lang } = papersAddress.parse(await props.searchParams)
  const language = lang ?? (await currentLanguage())
  const [visit, preview] = await Promise.all([
    findVisit(user, ref),
    previewEdition(user, ref, { language, edition }),
  ])
  if (!visit || !preview) notFound()
  const t = await translator()

  const asked = { edition, language }
  const canWrite = can(user, 'visits.write') && !isFrozen(visit.status)
  return (
    <Page
      title={t('editions.page.title')}
      crumbs={await visitCrumbs(visit)}
      lead={<p>{t('editions.page.lead')}</p>}
    >
      <Choice visitRef={visit.ref} asked={asked} />
      <PaperList visit={visit} asked={asked} papers={preview.papers} open={!preview.refused} />
      <Against visit={visit} edition={edition} preview={preview} canWrite={canWrite} />
      <LeftOutSection visitRef={visit.ref} edition={edition} leftOut={preview.leftOut} />
    </Page>
  )
}
