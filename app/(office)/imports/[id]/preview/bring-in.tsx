import { Button } from '@/app/ui/button'
import { HiddenField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Section } from '@/app/ui/section'
import { translator } from '@/lib/i18n/translator'
import { rowsToBring } from '@/lib/imports/bring-in'
import type { PreviewAsked } from '@/lib/imports/input'
import type { FoundImport, Preview } from '@/lib/imports/queries'
import { bringInAction } from '../../actions'

const mostLines = 30

/** What is left out on purpose, and the button that brings in the rest. */
export async function BringIn(props: { of: FoundImport; preview: Preview; asked: PreviewAsked }) {
  const { of: row, preview, asked } = props
  const t = await translator()
  const wrong = preview.rows.filter(({ input }) => !input)
  const doubles = preview.rows.filter(({ input, double }) => input && double)
  const withoutErrors = asked.without.includes('errors')
  const withoutDoubles = asked.without.includes('doubles')
  const ready = rowsToBring(preview, withoutDoubles).length
  const blocked = wrong.length > 0 && !withoutErrors
  const lines = wrong.slice(0, mostLines).map(({ line }) => line)
  const all = wrong.length > mostLines ? `${lines.join(', ')} …` : lines.join(', ')
  return (
    <Section title={t('imports.bring.title')}>
      <div className="grid gap-4">
        {wrong.length + doubles.length > 0 && (
          <form className="grid justify-items-start gap-2">
            {wrong.length > 0 && (
              <Without value="errors" checked={withoutErrors}>
                {t('imports.bring.withoutErrors', { count: wrong.length, lines: all })}
              </Without>
            )}
            {doubles.length > 0 && (
              <Without value="doubles" checked={withoutDoubles}>
                {t('imports.bring.withoutDoubles', { count: doubles.length })}
              </Without>
            )}
            <Button>{t('imports.bring.recount')}</Button>
          </form>
        )}
        {blocked && <p className="max-w-[70ch] font-medium text-seal">{t('imports.bring.blocked')}</p>}
        {!blocked && ready === 0 && <p>{t('imports.bring.nothing')}</p>}
        {!blocked && ready > 0 && (
          <ActionForm
            key={`${row.version} ${ready} ${asked.without.join()}`}
            action={bringInAction.bind(null, row.id)}
            values={{
              rows: String(ready),
              withoutErrors: withoutErrors ? 'yes' : '',
              withoutDoubles: withoutDoubles ? 'yes' : '',
            }}
            version={row.version}
            submit={t('imports.bring.button', { count: ready })}
          >
            <HiddenField name="rows" />
            <HiddenField name="withoutErrors" />
            <HiddenField name="withoutDoubles" />
          </ActionForm>
        )}
      </div>
    </Section>
  )
}

function Without(props: { value: string; checked: boolean; children: string }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-3 md:min-h-8">
      <input
        type="checkbox"
        name="without"
        value={props.value}
        defaultChecked={props.checked}
        className="size-5 shrink-0 accent-primary"
      />
      <span>{props.children}</span>
    </label>
  )
}
