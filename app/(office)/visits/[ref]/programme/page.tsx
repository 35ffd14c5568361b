import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { Empty } from '@/app/ui/empty'
import { Page } from '@/app/ui/page-frame'
import { PaperBlocks } from '@/app/ui/paper'
import { Section } from '@/app/ui/section'
import { UndoBanner } from '@/app/ui/undo-banner'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { translatorFor } from '@/lib/i18n/translator-for'
import { paperAddress } from '@/lib/papers/asked'
import { requireUser } from '@/lib/session'
import { findProgrammePage } from '@/lib/visit-papers/programme-page'
import { visitCrumbs } from '../visit-crumbs'
import { freezeAction, unfreezeAction } from './actions'
import { PaperList } from './paper-list'
import { ProgrammeBar } from './programme-bar'
import { VersionList } from './version-list'

export async function generateMetadata(props: PageProps<'/visits/[ref]/programme'>) {
  await requireUser()
  const [t, { ref }] = [await translator(), await props.params]
  return { title: t('programmes.page.of', { ref }) }
}

export default async function ProgrammePage(props: PageProps<'/visits/[ref]/programme'>) {
  const user = await requireUser()
  const [{ ref }, { undo, lang, member }] = [await props.params, await props.searchParams]
  const asked = paperAddress.safeParse({ lang, member: member || undefined })
  if (!asked.success) notFound()
  const own = await currentLanguage()
  const language = asked.data.lang ?? own
  const programme = await findProgrammePage(user, ref, language, asked.data.member)
  if (!programme) notFound()

  const t = await translator()
  const inPaper = translatorFor(language)
  const spoken = language === own ? undefined : language
  const { visit, members, paper, changes, versions, current, plan, canFreeze, isEmpty } = programme
  const isPlan = plan !== null && current?.number === plan
  return (
    <Page
      title={t('programmes.page.title')}
      crumbs={await visitCrumbs(visit)}
      lead={isEmpty ? null : t(isPlan ? 'programmes.page.leadPlan' : 'programmes.page.lead')}
      actions={
        canFreeze &&
        !isEmpty &&
        !isPlan && (
          <ActionButton
            action={freezeAction.bind(null, ref)}
            label={t('programmes.page.freeze')}
            tone="primary"
          />
        )
      }
    >
      {canFreeze && plan !== null && undo === `frozen:${plan}` && (
        <UndoBanner
          text={t('programmes.page.frozen', { number: plan })}
          action={unfreezeAction.bind(null, ref, plan)}
        />
      )}
      {isEmpty ? (
        <Empty>{t('programmes.page.empty')}</Empty>
      ) : (
        <>
          <ProgrammeBar
            visitRef={visit.ref}
            language={language}
            members={members}
            member={asked.data.member}
          />
          <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,75ch)_minmax(16rem,1fr)] print:block">
            <div className="min-w-0">
              <article lang={spoken} className="mb-12" aria-label={paper.subtitle}>
                <p className="text-second">{paper.subtitle}</p>
                <p className="mb-4 text-sm text-second">
                  {paper.madeOn} · {paper.footer}
                </p>
                <PaperBlocks blocks={paper.blocks} missing={inPaper('reports.page.markedMissing')} />
              </article>
            </div>
            <aside className="min-w-0 print:hidden" aria-label={t('programmes.page.beside')}>
              <VersionList versions={versions} plan={plan} />
              <PaperList visit={visit} language={language} member={asked.data.member} />
            </aside>
          </div>
          {changes.length > 0 && (
            <Section title={t('programmes.page.changes')} id="changes">
              <div lang={spoken} className="max-w-4xl">
                <PaperBlocks blocks={changes} missing={inPaper('reports.page.markedMissing')} />
              </div>
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
