import { Button } from '@/app/ui/button'
import { FilterChoice } from '@/app/ui/filter-fields'
import { LanguageLinks } from '@/app/ui/language-links'
import type { Language } from '@/db/values/office'
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
  const options = members.map((each) => ({ value: each.id, label: nameIn(own, each).text }))
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
      <LanguageLinks
        label={t('programmes.page.language')}
        path={home}
        query={member ? { member } : undefined}
        language={language}
      />
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
