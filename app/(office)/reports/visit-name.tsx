import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage } from '@/lib/i18n/translator'

type Props = { visit: { ref: string; titleEn: string | null; titleZh: string | null } }

/** The reference and title of a visit, leading to it. */
export async function VisitName({ visit: { ref, titleEn, titleZh } }: Props) {
  return (
    <div className="max-w-[24rem]">
      <span className="block text-sm font-normal tabular-nums text-second">{ref}</span>
      <TextLink href={`/visits/${ref}` as Route}>
        <SpokenText of={inLanguage(await currentLanguage(), titleEn, titleZh)} />
      </TextLink>
    </div>
  )
}
