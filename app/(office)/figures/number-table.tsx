import type { ReactNode } from 'react'

type Props = {
  caption: string
  head: string[]
  rows: { key: string; cells: ReactNode[] }[]
  /** Lines under the counts that say one number of them all. */
  foot: { label: string; value: ReactNode }[]
}

/** Counts in columns. They are narrow, so that this stays a table on a phone, where it can be compared down a column. */
export function NumberTable({ caption, head, rows, foot }: Props) {
  const numeric = 'py-1.5 pl-2 text-right'
  return (
    <table className="w-full border-collapse text-left max-md:text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-ink text-sm text-second max-md:text-xs">
          {head.map((label, index) => (
            <th
              key={label}
              scope="col"
              className={`align-bottom font-medium ${index === 0 ? 'py-1.5' : numeric}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...numbers] }) => (
          <tr key={key} className="border-b border-rule align-top">
            <th scope="row" className="py-1.5 font-medium">
              {first}
            </th>
            {numbers.map((number, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
              <td key={index} className={numeric}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {foot.map(({ label, value }) => (
          <tr key={label} className="border-b border-rule align-top">
            <th scope="row" className="py-1.5 font-medium text-second">
              {label}
            </th>
            <td colSpan={head.length - 1} className={numeric}>
              {value}
            </td>
          </tr>
        ))}
      </tfoot>
    </table>
  )
}
