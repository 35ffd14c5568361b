import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Section } from '@/app/ui/section'
import { DayText } from '@/app/ui/when'
import { amountKinds } from '@/db/values/commitments'
import type { AmountLine } from '@/lib/commitments/amounts'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { formatAmount, latestAmounts } from '@/lib/commitments/money'
import { translator } from '@/lib/i18n/translator'
import { removeAmountAction } from '../project-actions'
import { Proof } from './proof'

type Props = { of: Commitment; amounts: AmountLine[]; mayWrite: boolean }

/** The amounts of a commitment, by kind and then by day, each in its own currency with what it rests on. */
export async function Money({ of, amounts, mayWrite }: Props) {
  const t = await translator()
  const add = `/commitments/${of.ref}/amounts/new` as Route
  const latest = Object.values(latestAmounts(amounts)).flat()
  const byDay = [...amounts].sort((a, b) => a.asOf.localeCompare(b.asOf))
  const sorted = amountKinds.flatMap((kind) => byDay.filter((amount) => amount.kind === kind))
  const head = [
    { label: t('commitments.project.amountKind') },
    { label: t('commitments.project.amount'), numeric: true },
    { label: t('commitments.project.asOf') },
    { label: t('commitments.project.verification') },
  ]
  const rows = sorted.map((amount) => ({
    key: amount.id,
    cells: [
      t(`values.amountKind.${amount.kind}`),
      <span key="amount" className="whitespace-nowrap tabular-nums">
        {formatAmount(amount)}
      </span>,
      <div key="asOf">
        <DayText on={amount.asOf} />
        {!latest.includes(amount) && (
          <span className="text-sm text-second max-md:ml-2 md:block">{t('commitments.project.earlier')}</span>
        )}
      </div>,
      <div key="proof" className="max-w-[40ch]">
        <Proof of={amount} />
        {amount.note && <p className="whitespace-pre-line">{amount.note}</p>}
        {mayWrite && (
          <ActionButton
            action={removeAmountAction.bind(null, of.ref, amount.id)}
            label={t('commitments.remove')}
            name={t('commitments.project.removeAmount', {
              amount: formatAmount(amount),
              kind: t(`values.amountKind.${amount.kind}`),
            })}
            tone="quiet"
          />
        )}
      </div>,
    ],
  }))
  return (
    <Section
      title={t('commitments.project.money')}
      id="money"
      action={mayWrite && <TextLink href={add}>{t('commitments.project.addAmount')}</TextLink>}
    >
      {rows.length === 0 ? (
        <p className="text-second">{t('commitments.project.noMoney')}</p>
      ) : (
        <DataTable caption={t('commitments.project.money')} head={head} rows={rows} />
      )}
    </Section>
  )
}
