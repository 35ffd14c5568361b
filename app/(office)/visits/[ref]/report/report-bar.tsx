import type { Route } from 'next'
import { buttonLook, TextLink } from '@/app/ui/button'
import { type Language, languages } from '@/db/values/office'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Layout } from '@/lib/reports/layouts/layout'
import { Choices } from './choices'

type Props = {
  visitRef: string
  language: Language
  layouts: Layout[]
  /** The key of the layout shown, and whether the address asks for it. */
  shown: string
  asked: boolean
  /** The page has a verb of its own, beside which no file is the first thing to press. */
  quiet: boolean
}

/** Above the report: its language and layout on the screen, the files to hand over, and the ways on. */
export async function ReportBar({ visitRef, language, layouts, shown, asked, quiet }: Props) {
  const [t, own] = await Promise.all([translator(), currentLanguage()])
  const home = `/visits/${visitRef}`
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  const files = { en: t('reports.page.pdf'), 'zh-CN': t('reports.page.pdfZh') }
  const query = (lang: Language, layout?: string) =>
    new URLSearchParams({ lang, ...(layout && { layout }) }).toString()
  const kept = asked ? shown : undefined
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <Choices
          label={t('reports.page.language')}
          choices={languages.map((each) => ({
            key: each,
            label: names[each],
            lang: each,
            href: `${home}/report?${query(each, kept)}` as Route,
          }))}
          chosen={language}
        />
        <Choices
          label={t('reports.page.layout')}
          choices={layouts.map(({ key, nameEn, nameZh }) => ({
            key,
            label: inLanguage(own, nameEn, nameZh)?.text ?? key,
            href: `${home}/report?${query(language, key)}` as Route,
          }))}
          chosen={shown}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <TextLink href={`${home}/papers?lang=${language}` as Route}>{t('editions.page.link')}</TextLink>
        <TextLink href={home as Route}>{t('reports.page.toVisit')}</TextLink>
        <TextLink href={`${home}/report/parts` as Route}>{t('layouts.reportParts')}</TextLink>
        {languages.map((each) => (
          // A plain link: the browser opens the file, and Next never asks for it ahead, which would be an export.
          <a
            key={each}
            lang={each}
            href={`${home}/report.pdf?${query(each, kept)}`}
            className={buttonLook(each === language && !quiet ? 'primary' : 'plain')}
          >
            {files[each]}
          </a>
        ))}
      </div>
    </div>
  )
}
