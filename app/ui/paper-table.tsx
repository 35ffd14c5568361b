import type { Block } from '@/lib/papers/tree'
import { PaperText } from './paper-text'
import { hasEndlessWord } from './spoken'

/** A table of a paper; on a phone each row stands by itself, with the column named before each cell. */
export function PaperTable({ of: table }: { of: Block & { kind: 'table' } }) {
  const total = table.widths?.reduce((sum, width) => sum + width, 0)
  return (
    <table className="my-4 w-full border-collapse text-left text-sm max-md:block">
      {table.caption && (
        <caption className="pb-1 text-left font-semibold max-md:block">{table.caption}</caption>
      )}
      {total && (
        <colgroup>
          {table.widths?.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
            <col key={index} style={{ width: `${(width / total) * 100}%` }} />
          ))}
        </colgroup>
      )}
      <thead className="max-md:sr-only">
        <tr className="border-b border-ink text-second">
          {table.head.map((label) => (
            <th key={label} scope="col" className="py-1.5 pr-3 align-bottom font-medium last:pr-0">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {table.rows.map((row, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
          <tr key={number} className="border-b border-rule align-top max-md:block max-md:py-2">
            {row.map((cell, index) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
                key={index}
                className={`whitespace-pre-line py-1.5 pr-3 last:pr-0 max-md:py-0.5 ${cell.some(({ text }) => hasEndlessWord(text)) ? 'wrap-anywhere' : ''} ${isEmpty(cell) ? 'max-md:hidden' : 'max-md:grid max-md:grid-cols-[7rem_minmax(0,1fr)] max-md:gap-x-3'}`}
              >
                <span aria-hidden className="text-second md:hidden">
                  {table.head[index]}
                </span>
                <span className="min-w-0">
                  <PaperText of={cell} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isEmpty = (cell: { text: string }[]) => cell.every(({ text }) => text === '')
