import { DataTable } from '@/app/ui/data-table'
import { Section } from '@/app/ui/section'
import { StatusMark } from '@/app/ui/status-mark'
import { type Edition, type Language, paperFormats } from '@/db/values'
import { translator } from '@/lib/i18n/translator'
import type { EditionPreview } from '@/lib/visit-papers/preview'
import type { VisitRow } from '@/lib/visits/find'

type Props = {
  visit: Pick<VisitRow, 'ref' | 'direction'>
  asked: { edition: Edition; language: Language }
  papers: EditionPreview['papers']
}

/** Every paper of the visit with its files; one that is refused has none. */
export async function PaperList({ visit, asked, papers }: Props) {
  const t = await translator()
  const query = `?lang=${asked.language}&edition=${asked.edition}`
  const rows = papers.map(({ kind, refused }) => {
    const paper = t(`papers.kind.${kind}`, { direction: visit.direction })
    const files = paperFormats.map((format) => (
      // A plain link: Next would ask for the file ahead, which would be an export.
      <a
        key={format}
        className="link"
        href={`/visits/${visit.ref}/${kind}.${format}${query}`}
        aria-label={t('editions.page.fileOf', { paper, format: t(`values.paperFormat.${format}`) })}
      >
        {t(`values.paperFormat.${format}`)}
      </a>
    ))
    const stands = (
      <StatusMark key="refused" tone="seal">
        {t('editions.page.stands')}
      </StatusMark>
    )
    const all = (
      <span key="files" className="flex flex-wrap gap-x-4">
        {files}
      </span>
    )
    return { key: kind, cells: [paper, refused ? stands : all] }
  })
  const head = [{ label: t('editions.page.paper') }, { label: t('editions.page.files') }]
  return (
    <Section title={t('editions.page.papers')}>
      <DataTable caption={t('editions.page.papers')} head={head} rows={rows} />
    </Section>
  )
}
