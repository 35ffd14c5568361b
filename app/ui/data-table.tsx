import type { ReactNode } from 'react'

export type Head = { label: ReactNode; numeric?: boolean }
export type Row = { key: string; cells: ReactNode[] }

/**
 * A list with its columns. On a phone each row stands as a card of its own with the column named beside each value;
 * a cell without a value is left out there.
 */
export function DataTable({ caption, head, rows }: { caption: string; head: Head[]; rows: Row[] }) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-ink text-sm text-second">
          {head.map((column, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
              key={index}
              scope="col"
              className={`py-2 pr-4 align-bottom font-medium last:pr-0 ${column.numeric ? 'text-right' : ''}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={row.key} className="border-b border-rule align-top max-md:block max-md:py-3">
            {row.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
              <Cell key={index} first={index === 0} head={head[index]} value={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ first, head, value }: { first: boolean; head: Head | undefined; value: ReactNode }) {
  if (first) {
    return (
      <th scope="row" className="py-2 pr-4 text-left font-medium max-md:block max-md:py-0">
        {value}
      </th>
    )
  }
  const empty = value === null || value === undefined || value === ''
  return (
    <td
      className={`py-2 pr-4 last:pr-0 max-md:py-0.5 ${head?.numeric ? 'md:text-right' : ''} ${empty ? 'max-md:hidden' : 'max-md:grid max-md:grid-cols-[7.5rem_minmax(0,1fr)] max-md:gap-x-3'}`}
    >
      <span className="text-second md:hidden">{head?.label}</span>
      <div className="min-w-0">{value}</div>
    </td>
  )
}
