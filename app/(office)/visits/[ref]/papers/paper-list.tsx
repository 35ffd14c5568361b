import { DataTable } from '@/app/ui/data-table'
import { Section } from '@/app/ui/section'
import { StatusMark } from '@/app/ui/status-mark'
import type { Language } from '@/db/values/office'
import { type Edition, paperFormats } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'
import { listLetterheads } from '@/lib/letterheads/queries'
import type { EditionPreview } from '@/lib/visit-papers/preview'
import type { VisitRow } from '@/lib/visits/find'

type Props = {
  visit: Pick<VisitRow, 'ref' | 'direction'>
  asked: { edition: Edition; language: Language }
  papers: EditionPreview['papers']
  /** Whether the visit as a whole may go out. */
  open: boolean
}

/** Every paper of the visit with its files, on the office's letterheads too; one that is refused has none. */
export async function PaperList({ visit, asked, papers, open }: Props) {
  const [t, letterheads] = await Promise.all([translator(), listLetterheads()])
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
    const heads = letterheads.map(({ id, name }) => (
      <a
        key={id}
        className="link"
        href={`/visits/${visit.ref}/${kind}.docx${query}&letterhead=${id}`}
        aria-label={t('editions.page.fileOf', { paper, format: name })}
      >
        {name}
      </a>
    ))
    const onHeads = (
      <span key="letterheads" className="flex flex-wrap gap-x-4">
        {!refused && heads}
      </span>
    )
    const cells = [paper, refused ? stands : all]
    return { key: kind, cells: letterheads.length > 0 ? [...cells, onHeads] : cells }
  })
  const columns = ['paper', 'files', ...(letterheads.length > 0 ? (['letterheads'] as const) : [])] as const
  const head = columns.map((column) => ({ label: t(`editions.page.${column}`) }))
  return (
    <Section title={t('editions.page.papers')}>
      <DataTable caption={t('editions.page.papers')} head={head} rows={rows} />
      {open && (
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <a className="link" href={`/visits/${visit.ref}/visit.ics${query}`} download>
            {t('calendars.visit')}
          </a>
          <a className="link" href={`/visits/${visit.ref}/visit.zip${query}`} download>
            {t('visitFiles.link')}
          </a>
        </p>
      )}
    </Section>
  )
}
