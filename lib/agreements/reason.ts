import type { Language } from '@/db/values'
import type { Translator } from '../i18n/translator'
import type { Message } from '../result'
import { formatDate } from '../time/format'
import type { LocalDate } from '../time/local'
import type { Standing } from './rules'

/** What the words of a reason need beside the standing. */
export type Circumstances = {
  /** How many parties are known. */
  parties: number
  /** The name of the place where the act that it rests on was done. */
  place?: string | null
  language: Language
}

/**
 * Why an agreement stands as it does, as sentences to be joined: "Signed on 20 December 2019 in Moscow", "approval
 * awaited". Days are written in the language given.
 */
export function reasonOf(standing: Standing, { parties, place, language }: Circumstances): Message[] {
  const { status, because, awaiting, ends } = standing
  const day = (on: LocalDate | null) => (on ? formatDate(on, language) : '')
  const values = {
    known: because.on ? 'yes' : 'no',
    day: day(because.on),
    placed: place ? 'yes' : 'no',
    place: place ?? '',
    sides: parties === 2 ? 'both' : 'all',
  }
  const said: Message[] = [{ key: becauseKey(standing), values }]
  if (awaiting === 'signed' && because.act !== 'nothing') said.push({ key: awaitedKey(because.act) })
  else if (awaiting === 'approved') said.push({ key: 'agreements.awaiting.approved' })
  else if (awaiting === 'in-force') said.push({ key: 'agreements.awaiting.inForce' })
  else if (status === 'signed') said.push({ key: 'agreements.awaiting.unknown' })
  if (ends) said.push({ key: `agreements.ends.${ends.by}`, values: { day: day(ends.on) } })
  return said
}

/** A reason as one sentence in the language of `t`. */
export function reasonText(t: Translator, standing: Standing, about: Circumstances): string {
  const sentences = reasonOf(standing, about).map(({ key, values }) => t(key, values))
  return sentences.join(about.language === 'en' ? '; ' : '；')
}

const awaitedKey = (act: Standing['because']['act']): Message['key'] =>
  act === 'signed' ? 'agreements.awaiting.otherSignatures' : 'agreements.awaiting.signed'

function becauseKey({ status, because: { act } }: Standing): Message['key'] {
  if (status === 'in-force') {
    if (act === 'signed' || act === 'approved' || act === 'date') return `agreements.inForce.${act}`
    return 'agreements.inForce.declared'
  }
  if (act === 'signed' && status !== 'signed') return 'agreements.because.signedInPart'
  // Acts that no status rests on by themselves.
  switch (act) {
    case 'date':
    case 'notified':
    case 'in-force':
    case 'corrected':
    case 'amended':
    case 'extended':
    case 'resumed':
      return 'agreements.because.nothing'
    default:
      return `agreements.because.${act}`
  }
}
