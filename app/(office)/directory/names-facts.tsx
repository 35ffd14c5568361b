import type { Fact } from '@/app/ui/facts'
import { SpokenText } from '@/app/ui/spoken'
import { languageName } from '@/lib/agreements/languages'
import type { NamesGiven } from '@/lib/directory/names'
import { currentLanguage, translator } from '@/lib/i18n/translator'

/** The names of a record by script, as facts. */
export async function namesFacts(names: NamesGiven): Promise<Fact[]> {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { nameEn, nameZh, nameLocal, localLanguage, otherNames } = names
  const tongue =
    localLanguage && !localLanguage.startsWith('und') ? languageName(localLanguage, language) : ''
  const spoken = (text: string | null, lang: string) => text && <SpokenText of={{ text, lang }} />
  return [
    { term: t('directory.nameEn'), value: spoken(nameEn, 'en') },
    { term: t('directory.nameZh'), value: spoken(nameZh, 'zh-CN') },
    {
      term: tongue ? t('directory.nameIn', { language: tongue }) : t('directory.nameLocal'),
      value: spoken(nameLocal, localLanguage ?? 'und'),
    },
    {
      term: t('directory.otherNames'),
      value: otherNames.length > 0 && (
        <ul>
          {otherNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ),
    },
  ].map(({ term, value }) => ({ term, value: value || null }))
}
