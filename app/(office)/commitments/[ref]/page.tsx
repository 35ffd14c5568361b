import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { TextLink } from '@/app/ui/button'
import { Files } from '@/app/ui/files'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { Sources } from '@/app/ui/sources'
import { findCommitment } from '@/lib/commitments/find-commitment'
import { isPending } from '@/lib/commitments/rules'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { todayIn } from '@/lib/time/local'
import { Due, Standing } from '../standing'
import { CommitmentFacts } from './commitment-facts'
import { ProjectSections } from './project'
import { Quote } from './quote'
import { Undo } from './undo'
import { UpdateForm } from './update-form'
import { Updates } from './updates'
import { Verbs } from './verbs'
import { Waiting } from './waiting'

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
  return (
    <Page
      title={inLanguage(language, commitment.wordsEn, commitment.wordsZh) ?? ref}
      crumbs={[{ href: '/commitments', label: t('frame.commitments') }]}
      lead={
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <span className="tabular-nums">{ref}</span>
          <span>{t('commitments.page.by', { promiser: commitment.promiser })}</span>
          <Standing of={commitment} today={today} />
          {commitment.important && <span className="font-medium">{t('commitments.important')}</span>}
          {commitment.dueOn && (
            <span>
              {t('commitments.fields.dueOn')} <Due of={commitment} today={today} inline />
            </span>
          )}
        </p>
      }
      actions={mayWrite && <Verbs commitment={commitment} user={user} />}
    >
      {mayWrite && <Undo of={ref} undo={undo} />}
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          <Waiting of={commitment} />
          <Quote of={commitment} />
          <ProjectSections of={commitment} user={user} mayWrite={mayWrite} />
          <Section title={t('commitments.page.updates')} id="updates">
            <Updates of={commitment} mayWrite={mayWrite} />
            {mayWrite && isPending(commitment.status) && !commitment.waiting && (
              <UpdateForm of={commitment} />
            )}
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
