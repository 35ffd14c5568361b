import { Section } from '@/app/ui/section'
import type { Language } from '@/db/values/office'
import { type Edition, paperFormats } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'
import { isOver } from '@/lib/reports/planned-actual'
import type { VisitPaper } from '@/lib/visit-papers/papers'
import type { VisitRecord } from '@/lib/visits/record'

type Props = { visit: VisitRecord['visit']; language: Language; member: string | undefined }

/** The papers that are made of a programme, as files in the language that is chosen. A notice is public where its visit is. */
export async function PaperList({ visit, language, member }: Props) {
  const t = await translator()
  const noticed: Edition = visit.sensitivity === 'public' ? 'public' : 'internal'
  const papers: { paper: VisitPaper; edition: Edition }[] = [
    { paper: 'programme', edition: 'internal' },
    { paper: 'programme', edition: 'counterpart' },
    { paper: 'delegation', edition: 'internal' },
    { paper: 'pre-trip', edition: noticed },
    ...(isOver({ visit }) ? [{ paper: 'post-trip' as const, edition: noticed }] : []),
  ]
  return (
    <Section title={t('programmes.page.papers')}>
      <ul className="grid">
        {papers.map(({ paper, edition }) => {
          const kind = t(`papers.kind.${paper}`, { direction: visit.direction })
          const name = t('programmes.page.paper', { kind, edition: t(`values.edition.${edition}`) })
          const query = new URLSearchParams({ lang: language, edition })
          if (paper === 'programme' && member) query.set('member', member)
          return (
            <li key={name} className="border-t border-rule py-2 first:border-t-0 first:pt-0">
              <p>{name}</p>
              <p className="flex gap-4 text-sm">
                {paperFormats.map((format) => (
                  // A plain link: Next never asks for it ahead, which would be an export.
                  <a
                    key={format}
                    href={`/visits/${visit.ref}/${paper}.${format}?${query}`}
                    className="link"
                    aria-label={`${t(`programmes.page.${format}`)}: ${name}`}
                  >
                    {t(`programmes.page.${format}`)}
                  </a>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
