import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import type { CostLine } from '@/lib/costs/queries'
import { amountWords } from '@/lib/costs/words'
import { countryName } from '@/lib/directory/countries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'

type Props = { visitRef: string; costs: CostLine[]; canWrite: boolean }

/** The cost lines of a visit, each in its own currency. */
export async function LineTable({ visitRef, costs, canWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('costs.item') },
    { label: t('costs.country') },
    { label: t('costs.planned'), numeric: true },
    { label: t('costs.actual'), numeric: true },
    { label: t('costs.rate'), numeric: true },
    { label: t('costs.paidBy') },
    { label: t('costs.note') },
    ...(canWrite ? [{ label: <span className="sr-only">{t('costs.edit')}</span> }] : []),
  ]
  const rows = costs.map((line) => {
    const item = t(`values.costItem.${line.item}`)
    return {
      key: line.id,
      cells: [
        item,
        line.country ? countryName(line.country, language) : t('costs.wholeVisit'),
        <Amount key="planned" of={line} hundredths={line.plannedHundredths} />,
        <Amount key="actual" of={line} hundredths={line.actualHundredths} />,
        line.rate,
        <span key="payer">
          {t(`values.payer.${line.paidBy}`)}
          {line.payer && (
            <span className="block text-second">
              <SpokenText of={nameIn(language, line.payer)} />
            </span>
          )}
        </span>,
        line.note && (
          <span key="note" className="whitespace-pre-line">
            {line.note}
          </span>
        ),
        ...(canWrite
          ? [
              <TextLink
                key="edit"
                href={`/visits/${visitRef}/costs/${line.id}` as Route}
                aria-label={t('costs.editOf', { number: line.position, item })}
              >
                {t('costs.edit')}
              </TextLink>,
            ]
          : []),
      ],
    }
  })
  return (
    <div className="mb-10">
      <DataTable caption={t('costs.lines')} head={head} rows={rows} />
    </div>
  )
}

function Amount({ of: { currency }, hundredths }: { of: CostLine; hundredths: number | null }) {
  return <span className="whitespace-nowrap tabular-nums">{amountWords(currency, hundredths)}</span>
}
