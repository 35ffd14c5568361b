import { agreementStatuses, agreementTypes } from '@/db/values/agreements'
import { amountKinds, rungs } from '@/db/values/commitments'
import { ages } from '@/lib/figures/commitments'
import type { Figure } from '@/lib/figures/input'
import type { Translator } from '@/lib/i18n/translator-for'

const parts = ['on-time', 'late', 'not-done', 'open', 'dropped', 'contract', 'agreement'] as const

/** What a part of a figure is called; a part that it has not is called by nothing. */
export function partLabel(t: Translator, figure: Figure, part: string): string {
  if (part === 'unknown') return t('figures.part.unknown')
  if (figure === 'status')
    return one(agreementStatuses, part, (known) => t(`values.agreementStatus.${known}`))
  if (figure === 'type') return one(agreementTypes, part, (known) => t(`values.agreementType.${known}`))
  if (figure === 'ladder')
    return marked(rungs, part, 'lost', (known) => t(`figures.rung.${known}`), t('figures.ladder.lost'))
  if (figure === 'age')
    return marked(ages, part, 'overdue', (known) => t(`figures.age.${known}`), t('figures.age.overdue'))
  if (figure === 'money') return moneyLabel(t, part)
  return one(parts, part, (known) => t(`figures.part.${known}`))
}

function one<T extends string>(known: readonly T[], part: string, label: (part: T) => string): string {
  const found = known.find((each) => each === part)
  return found ? label(found) : ''
}

function marked<T extends string>(
  known: readonly T[],
  part: string,
  mark: string,
  label: (part: T) => string,
  markLabel: string,
): string {
  const plain = part.replace(new RegExp(`-${mark}$`), '')
  const text = one(known, plain, label)
  return text && plain !== part ? `${text}, ${markLabel}` : text
}

function moneyLabel(t: Translator, part: string): string {
  const [kind = '', currency = ''] = part.split('-')
  const label = one(amountKinds, kind, (known) => t(`figures.money.${known}`))
  return label && `${label}, ${currency === 'unknown' ? t('figures.part.unknown') : currency}`
}
