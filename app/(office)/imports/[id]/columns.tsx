import { Button } from '@/app/ui/button'
import { HiddenField, SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { fieldsOf } from '@/lib/imports/columns'
import { guessedMapping, keptMapping, rowsBelow, widthOf } from '@/lib/imports/mapping'
import type { FoundImport } from '@/lib/imports/queries'
import type { Sheet } from '@/lib/imports/reading/sheet'
import { mapColumnsAction } from '../actions'
import { Steps } from '../steps'
import { letterOf, samplesOf } from './samples'

type Props = { of: FoundImport; sheets: Sheet[]; asked: { sheet?: number; headings?: number } }

/** The first step: which sheet, which line has the headings, and what each column holds. */
export async function Columns({ of: row, sheets, asked }: Props) {
  const t = await translator()
  const kept = keptMapping(row.kind, row.mapping)
  const anew = asked.sheet !== undefined || asked.headings !== undefined
  const mapping = kept && !anew ? kept : guessedMapping(row.kind, sheets, asked)
  const sheet = sheets[mapping.sheet]
  const rows = rowsBelow(sheets, mapping)
  const columns = Array.from({ length: widthOf(sheet) }, (_, column) => ({
    column,
    heading: sheet?.rows[mapping.headings]?.[column]?.trim() ?? '',
    samples: samplesOf(rows, column),
  })).filter(({ heading, samples }) => heading || samples)
  const chosen = columns.map(({ column }) => [`columns.${column}`, mapping.columns[column] ?? ''])
  const options = fieldsOf[row.kind].map((value) => ({ value, label: t(`imports.field.${value}`) }))
  const hidden = sheets.filter((each) => each.hidden).length
  return (
    <>
      <Steps id={row.id} at="columns" mapped={kept !== undefined} />
      <Section title={t('imports.sheet')}>
        <form className="flex flex-wrap items-end gap-x-6 gap-y-3">
          {sheets.length > 1 ? (
            <label className="grid min-w-0 gap-1">
              <span className="font-medium">{t('imports.sheet')}</span>
              <select name="sheet" defaultValue={mapping.sheet} className="field-box">
                {sheets.map((each, index) => (
                  <option key={each.name} value={index}>
                    {each.hidden ? t('imports.sheetHidden', { name: each.name }) : each.name}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <input type="hidden" name="sheet" value={mapping.sheet} />
          )}
          <label className="grid gap-1">
            <span className="font-medium">{t('imports.headingsIn')}</span>
            <span className="text-sm text-second">{t('imports.headingsHint')}</span>
            <input
              name="headings"
              inputMode="numeric"
              defaultValue={mapping.headings + 1}
              className="field-box max-w-24"
            />
          </label>
          <Button>{t('imports.lookAgain')}</Button>
        </form>
        {hidden > 0 && <p className="mt-3 text-second">{t('imports.hidden', { count: hidden })}</p>}
        {(sheet?.formulas ?? 0) > 0 && (
          <p className="mt-3 text-second">{t('imports.formulas', { count: sheet?.formulas ?? 0 })}</p>
        )}
      </Section>
      {rows.length === 0 ? (
        <p role="alert">{t('imports.noRows')}</p>
      ) : (
        <Section title={t('imports.columns')}>
          <p className="mb-4 max-w-[70ch] text-second">{t('imports.columnsLead')}</p>
          <ActionForm
            key={`${mapping.sheet} ${mapping.headings}`}
            action={mapColumnsAction.bind(null, row.id)}
            values={{
              ...Object.fromEntries(chosen),
              sheet: `${mapping.sheet}`,
              headings: `${mapping.headings}`,
            }}
            version={row.version}
            submit={t('imports.toPreview')}
          >
            <HiddenField name="sheet" />
            <HiddenField name="headings" />
            <div className="grid items-end gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
              {columns.map(({ column, heading, samples }) => (
                <div key={column} className="min-w-0 wrap-anywhere">
                  <SelectField
                    name={`columns.${column}`}
                    label={
                      heading
                        ? t('imports.columnNamed', { letter: letterOf(column), heading })
                        : t('imports.columnBare', { letter: letterOf(column) })
                    }
                    hint={<span className="line-clamp-2 text-sm">{samples}</span>}
                    options={options}
                    blank={t('imports.leftOut')}
                  />
                </div>
              ))}
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  )
}
