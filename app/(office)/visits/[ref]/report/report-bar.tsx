import type { Route } from 'next'
import Link from 'next/link'
import { buttonLook, TextLink } from '@/app/ui/button'
import { type Language, languages } from '@/db/values'
import { translator } from '@/lib/i18n/translator'

/** Above the report: its language on the screen, the files to hand over, and the way back. */
export async function ReportBar({ visitRef, language }: { visitRef: string; language: Language }) {
  const t = await translator()
  const home = `/visits/${visitRef}`
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  const files = { en: t('reports.page.pdf'), 'zh-CN': t('reports.page.pdfZh') }
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
      <nav aria-label={t('reports.page.language')}>
        <ul className="flex gap-4">
          {languages.map((each) => (
            <li key={each}>
              {each === language ? (
                <span lang={each} aria-current="page" className="font-medium">
                  {names[each]}
                </span>
              ) : (
                <Link lang={each} href={`${home}/report?lang=${each}` as Route} className="link">
                  {names[each]}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center gap-3">
        <TextLink href={`${home}/papers?lang=${language}` as Route}>{t('editions.page.link')}</TextLink>
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
