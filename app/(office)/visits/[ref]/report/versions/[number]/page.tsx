import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { LanguageLinks } from '@/app/ui/language-links'
import { Page } from '@/app/ui/page-frame'
import { PaperBlocks } from '@/app/ui/paper'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { translatorFor } from '@/lib/i18n/translator-for'
import { withoutForms } from '@/lib/papers/for-readers'
import { languageAskedFor } from '@/lib/reports/address'
import { changesOf } from '@/lib/reports/changes/queries'
import { frozenReport } from '@/lib/reports/content'
import { contentsOf } from '@/lib/reports/contents'
import { findVersion } from '@/lib/reports/versions/queries'
import { requireUser } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { reportCrumbs } from '../../../visit-crumbs'
import { ChangedSince } from '../../changed-since'
import { Contents } from '../../contents'
import { VersionFacts } from '../version-facts'
import { VersionFiles } from '../version-files'

const numberAsked = (text: string) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined)

export async function generateMetadata(props: PageProps<'/visits/[ref]/report/versions/[number]'>) {
  await requireUser()
  const [t, { ref, number }] = [await translator(), await props.params]
  return { title: t('reports.versions.of', { ref, number }) }
}

export default async function VersionPage(props: PageProps<'/visits/[ref]/report/versions/[number]'>) {
  const user = await requireUser()
  const [{ ref, number }, { lang }] = [await props.params, await props.searchParams]
  const asked = numberAsked(number)
  const found = asked && (await findVersion(user, ref, asked))
  if (!found) notFound()
  const [t, own] = await Promise.all([translator(), currentLanguage()])
  const language = languageAskedFor(lang) ?? own
  const { visit, state, version, latest, files } = found
  const paper = withoutForms(frozenReport(version.content, language))
  const list = { href: `/visits/${ref}/report/versions` as Route, label: t('reports.versions.title') }
  const spoken = language === own ? undefined : language
  const photos = new Map(files.map((file) => [file.sha256, `${list.href}/${asked}/files/${file.id}`]))
  return (
    <Page
      title={t('reports.versions.one', { number: asked })}
      crumbs={await reportCrumbs(visit, list)}
      lead={t('reports.versions.lead', { day: formatDate(version.madeOn, own) })}
    >
      <div className="mb-6 max-w-3xl">
        <VersionFacts visitRef={ref} version={version} latest={latest} state={state} />
      </div>
      <VersionFiles at={`${list.href}/${asked}/files`} files={files} />
      <ChangedSince number={version.number} changes={await changesOf(user, version.content)} />
      <div className="mb-8 border-y border-rule py-3 print:hidden">
        <LanguageLinks
          label={t('reports.page.language')}
          path={`${list.href}/${asked}`}
          language={language}
        />
      </div>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,75ch)_minmax(12rem,1fr)] print:block">
        <Contents
          lang={spoken}
          title={translatorFor(language)('reports.page.contents')}
          parts={contentsOf(paper)}
        />
        <article lang={spoken} className="min-w-0 max-w-[75ch] lg:col-start-1 lg:row-start-1">
          <p lang={paper.titleLang} className="font-serif text-2xl">
            {paper.title}
          </p>
          <p className="mb-8 text-second">
            {paper.subtitle} · {paper.author} · {paper.madeOn} · {paper.footer}
          </p>
          <PaperBlocks
            blocks={paper.blocks}
            missing={translatorFor(language)('reports.page.markedMissing')}
            pictureAt={({ sha256 }) => photos.get(sha256)}
          />
        </article>
      </div>
    </Page>
  )
}
