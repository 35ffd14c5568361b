import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/app/ui/button'
import { FilterChoice } from '@/app/ui/filter-fields'
import { type Language, languages } from '@/db/values/office'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { VisitRecord } from '@/lib/visits/record'

type Props = {
  visitRef: string
  language: Language
  members: VisitRecord['members']
  member: string | undefined
}

/** Above the programme: its language, and for whom of the delegation it is drawn. */
export async function ProgrammeBar({ visitRef, language, members, member }: Props) {
  const [t, own] = await Promise.all([translator(), currentLanguage()])
  const home = `/visits/${visitRef}/programme`
  const names = { en: t('frame.inEnglish'), 'zh-CN': t('frame.inChinese') }
  const options = members.map((each) => ({ value: each.id, label: nameIn(own, each).text }))
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
      <nav aria-label={t('programmes.page.language')}>
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
                  href={`${home}?lang=${each}${member ? `&member=${member}` : ''}` as Route}
                  className="link"
                >
                  {names[each]}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {options.length > 0 && (
        <form
          action={home}
          className="flex flex-wrap items-end gap-3"
          aria-label={t('programmes.page.choose')}
        >
          <input type="hidden" name="lang" value={language} />
          <FilterChoice
            name="member"
            label={t('programmes.page.member')}
            value={member ?? null}
            options={options}
            any={t('programmes.page.everybody')}
          />
          <Button>{t('programmes.page.show')}</Button>
        </form>
      )}
    </div>
  )
}
