import type { Route } from 'next'
import Link from 'next/link'
import { type Language, languages } from '@/db/values/office'
import { translator } from '@/lib/i18n/translator'

/** The languages of a report on the screen, the one that is shown among them. */
export async function LanguageLinks({ at, language }: { at: string; language: Language }) {
  const t = await translator()
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  return (
    <nav aria-label={t('reports.page.language')}>
      <ul className="flex gap-4">
        {languages.map((each) => (
          <li key={each}>
            {each === language ? (
              <span lang={each} aria-current="page" className="font-medium">
                {names[each]}
              </span>
            ) : (
              <Link lang={each} href={`${at}?lang=${each}` as Route} className="link">
                {names[each]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
