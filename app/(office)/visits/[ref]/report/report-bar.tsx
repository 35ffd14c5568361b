import type { Route } from 'next'
import { buttonLook, TextLink } from '@/app/ui/button'
import { type Language, languages } from '@/db/values'
import { translator } from '@/lib/i18n/translator'
import { LanguageLinks } from './language-links'

/** Above the report: its language on the screen, the files to hand over, and the way back. */
export async function ReportBar({ visitRef, language }: { visitRef: string; language: Language }) {
  const t = await translator()
  const home = `/visits/${visitRef}`
  const files = { en: t('reports.page.pdf'), 'zh-CN': t('reports.page.pdfZh') }
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
      <LanguageLinks at={`${home}/report`} language={language} />
      <div className="flex flex-wrap items-center gap-3">
        <TextLink href={home as Route}>{t('reports.page.toVisit')}</TextLink>
        {languages.map((each) => (
          // A plain link: the browser opens the file, and Next never asks for it ahead, which would be an export.
          <a
            key={each}
            lang={each}
            href={`${home}/report.pdf?lang=${each}`}
            className={buttonLook(each === language ? 'primary' : 'plain')}
          >
            {files[each]}
          </a>
        ))}
      </div>
    </div>
  )
}
