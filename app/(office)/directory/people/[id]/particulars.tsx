import { Facts } from '@/app/ui/facts'
import { Prose } from '@/app/ui/spoken'
import { languageName } from '@/lib/agreements/languages'
import type { findPerson } from '@/lib/directory/people/queries'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { namesFacts } from '../../names-facts'

/** What is known of a person beside posts and meetings. */
export async function Particulars({
  person,
}: {
  person: NonNullable<Awaited<ReturnType<typeof findPerson>>>
}) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { familyName, nameOrder, honorific, spokenLanguages, email, phone, noteEn, noteZh } = person
  const order = person.nameEn && t(`values.nameOrder.${nameOrder}`)
  const facts = [
    ...(await namesFacts(person)),
    { term: t('directory.familyName'), value: familyName ?? order },
    { term: t('directory.honorific'), value: honorific },
    {
      term: t('directory.spokenLanguages'),
      value: spokenLanguages.map((tag) => languageName(tag, language)).join(t('directory.comma')),
    },
    {
      term: t('directory.email'),
      value: email && (
        <a href={`mailto:${email}`} className="link">
          {email}
        </a>
      ),
    },
    { term: t('directory.phone'), value: phone },
  ]
  return (
    <>
      <Facts rows={facts} />
      <div className="mt-4">
        <Prose of={inLanguage(language, noteEn, noteZh)} />
      </div>
    </>
  )
}
