import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { languages } from '@/db/values/office'
import { translator } from '@/lib/i18n/translator'

/** A report to read, and its files. */
export async function ReportLinks({ visitRef }: { visitRef: string }) {
  const t = await translator()
  const home = `/visits/${visitRef}`
  const files = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  return (
    <span className="flex flex-wrap gap-x-4">
      <TextLink href={`${home}/report` as Route} aria-label={t('reports.page.readOf', { ref: visitRef })}>
        {t('reports.page.read')}
      </TextLink>
      {languages.map((language) => (
        <a
          key={language}
          href={`${home}/report.pdf?lang=${language}`}
          className="link"
          aria-label={t('reports.page.pdfOf', { ref: visitRef, language })}
        >
          PDF {files[language]}
        </a>
      ))}
    </span>
  )
}
