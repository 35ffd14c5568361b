import { type PaperFormat, paperFormats } from '@/db/values/reports'
import { translator } from '@/lib/i18n/translator'

type PaperLink = {
  label: string
  /** Its address without the format: `/visits/V2019-001/meetings/3/minutes`. */
  path: string
  query?: string
}

/** Papers to take away, each as a file for Word and as a PDF. Only one whose place says what it is goes untitled. */
export async function PaperLinks({ papers, untitled }: { papers: PaperLink[]; untitled?: boolean }) {
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-2">
      {papers.map((paper) => (
        <li key={paper.path + paper.query} className="flex gap-3">
          {!untitled && <span>{paper.label}</span>}
          {paperFormats.map((format) => (
            <FormatLink key={format} paper={paper} format={format} />
          ))}
        </li>
      ))}
    </ul>
  )
}

async function FormatLink({ paper, format }: { paper: PaperLink; format: PaperFormat }) {
  const t = await translator()
  const name = t(`values.paperFormat.${format}`)
  const { label, path, query } = paper
  return (
    <a href={`${path}.${format}${query ? `?${query}` : ''}`} className="link" aria-label={`${label} ${name}`}>
      {name}
    </a>
  )
}
