import type { Route } from 'next'
import Link from 'next/link'
import { type Language, languages } from '@/db/values/office'
import { type Edition, editions } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'
import { papersHref } from './address'

type Props = { visitRef: string; asked: { edition: Edition; language: Language } }

/** For whom and in which language the papers are to be, each choice an address of its own. */
export async function Choice({ visitRef, asked }: Props) {
  const t = await translator()
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  return (
    <div className="mb-8 flex flex-wrap gap-x-12 gap-y-3 border-y border-rule py-3 print:hidden">
      <Links
        label={t('editions.page.edition')}
        links={editions.map((edition) => ({
          href: papersHref(visitRef, edition, asked.language),
          label: t(`editions.page.${edition}`),
          here: edition === asked.edition,
        }))}
      />
      <Links
        label={t('editions.page.language')}
        links={languages.map((language) => ({
          href: papersHref(visitRef, asked.edition, language),
          label: names[language],
          lang: language,
          here: language === asked.language,
        }))}
      />
    </div>
  )
}

type ChoiceLink = { href: string; label: string; lang?: string; here: boolean }

function Links({ label, links }: { label: string; links: ChoiceLink[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1">
      <span aria-hidden className="text-second">
        {label}
      </span>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {links.map(({ href, label: name, lang, here }) => (
          <li key={href}>
            <Link
              lang={lang}
              href={href as Route}
              aria-current={here ? 'page' : undefined}
              className={here ? 'font-medium text-ink' : 'link'}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
