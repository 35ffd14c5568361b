import type { Route } from 'next'
import Link from 'next/link'
import { type Language, languages } from '@/db/values/office'
import { translator } from '@/lib/i18n/translator'

type Props = { label: string; path: string; query?: Record<string, string>; language: Language }

/** The languages that a paper can be shown in, the one that it is shown in among them. */
export async function LanguageLinks({ label, path, query, language }: Props) {
  const t = await translator()
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  return (
    <nav aria-label={label}>
      <ul className="flex gap-4">
        {languages.map((each) => (
          <li key={each}>
            {each === language ? (
              <span lang={each} aria-current="page" className="font-medium">
                {names[each]}
              </span>
            ) : (
              <Link
                lang={each}
                href={`${path}?${new URLSearchParams({ lang: each, ...query })}` as Route}
                className="link"
              >
                {names[each]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
