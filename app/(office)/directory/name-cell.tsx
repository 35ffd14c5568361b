import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage, type Names, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage } from '@/lib/i18n/translator'

/** A record's name in the reader's language, as a link, and under it its names in other scripts. */
export async function NameCell({ href, names }: { href: string; names: Names }) {
  const language = await currentLanguage()
  const name = nameIn(language, names)
  const other = inLanguage(language === 'en' ? 'zh-CN' : 'en', names.nameEn, names.nameZh)
  const local = names.nameLocal ? { text: names.nameLocal, lang: names.localLanguage ?? 'und' } : null
  const others = [other, local].filter((each) => each !== null && each.text !== name.text)
  return (
    <>
      <TextLink href={href as Route}>
        <SpokenText of={name} />
      </TextLink>
      {others.map((each) => (
        <span key={each?.lang} className="ml-2 font-normal text-second md:ml-0 md:block">
          <SpokenText of={each} />
        </span>
      ))}
    </>
  )
}

/** A record's name as a link, or nothing. */
export async function NameLink({ href, names }: { href: string; names: Names | null | undefined }) {
  if (!names) return null
  return (
    <TextLink href={href as Route}>
      <SpokenText of={nameIn(await currentLanguage(), names)} />
    </TextLink>
  )
}
