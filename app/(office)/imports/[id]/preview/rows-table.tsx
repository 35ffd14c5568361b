import { DataTable } from '@/app/ui/data-table'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Given } from '@/lib/imports/understand'
import type { Understood } from '@/lib/imports/understood'
import { Remarks } from './remarks'
import { SaidValue } from './said-value'

/** Rows of a list as they were understood, each with what is wrong or uncertain. */
export async function RowsTable({ rows }: { rows: Understood<Given>[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <DataTable
      caption={t('imports.head.understood')}
      head={[
        { label: t('imports.head.line') },
        { label: t('imports.head.understood') },
        { label: t('imports.head.remarks') },
      ]}
      rows={rows.map((row) => ({
        key: String(row.line),
        cells: [
          <span key="line">
            <span className="md:hidden">{t('imports.head.line')} </span>
            {row.line}
          </span>,
          <dl key="said" className="flex min-w-0 flex-wrap gap-x-5 gap-y-1">
            {row.said.map((said) => (
              <div key={said.field} className="min-w-0 max-w-full">
                <dt className="inline text-sm text-second">{t(`imports.field.${said.field}`)} </dt>
                <dd className="wrap-anywhere inline">
                  <SaidValue t={t} language={language} said={said} />
                </dd>
              </div>
            ))}
          </dl>,
          row.problems.length + row.warnings.length > 0 && (
            <Remarks key="remarks" t={t} language={language} of={row} />
          ),
        ],
      }))}
    />
  )
}
