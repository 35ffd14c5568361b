import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/app/ui/page-frame'
import { PaperBlocks } from '@/app/ui/paper'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { translatorFor } from '@/lib/i18n/translator-for'
import { languageAskedFor } from '@/lib/reports/address'
import { contentsOf } from '@/lib/reports/contents'
import { findReport } from '@/lib/reports/export'
import { findReportVersions } from '@/lib/reports/versions/queries'
import { requireUser } from '@/lib/session'
import { ReportDecision } from '../report-decision'
import { Contents } from './contents'
import { EditPart } from './edit-part'
import { ReportBar } from './report-bar'
import { ReportStanding } from './report-standing'

export async function generateMetadata(props: PageProps<'/visits/[ref]/report'>) {
  await requireUser()
  const [t, { ref }] = [await translator(), await props.params]
  return { title: t('reports.page.of', { ref }) }
}

export default async function ReportPage(props: PageProps<'/visits/[ref]/report'>) {
  const user = await requireUser()
  const [{ ref }, { lang, layout: asked }] = [await props.params, await props.searchParams]
  const own = await currentLanguage()
  const language = languageAskedFor(lang) ?? own
  const key = typeof asked === 'string' ? asked : undefined
  const [found, standing] = await Promise.all([
    findReport(user, ref, language, key),
    findReportVersions(user, ref),
  ])
  if (!found || !standing) notFound()

  const { paper, layouts, canWrite } = found
  const t = await translator()
  const spoken = language === own ? undefined : language
  return (
    <Page
      title={{ text: paper.title, lang: paper.titleLang ?? language }}
      crumbs={[
        { href: '/visits', label: t('frame.visits') },
        { href: `/visits/${ref}` as Route, label: paper.reference },
      ]}
      lead={
        <div lang={spoken}>
          <p>{paper.subtitle}</p>
          <p className="text-sm">
            {paper.author} · {paper.madeOn} · {paper.footer}
          </p>
        </div>
      }
      actions={standing.visit.status === 'reported' && <ReportDecision user={user} report={standing} />}
    >
      <ReportStanding user={user} report={standing} />
      <ReportBar
        visitRef={paper.reference}
        language={language}
        layouts={layouts.all}
        shown={layouts.shown.key}
        asked={key !== undefined}
        quiet={standing.visit.status === 'reported'}
      />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,75ch)_minmax(12rem,1fr)] print:block">
        <Contents
          lang={spoken}
          title={translatorFor(language)('reports.page.contents')}
          parts={contentsOf(paper)}
        />
        <article lang={spoken} className="min-w-0 max-w-[75ch] lg:col-start-1 lg:row-start-1">
          <PaperBlocks
            blocks={paper.blocks}
            missing={translatorFor(language)('reports.page.markedMissing')}
            beside={canWrite ? (block) => <EditPart visitRef={paper.reference} of={block} /> : undefined}
          />
        </article>
      </div>
    </Page>
  )
}
