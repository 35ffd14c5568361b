import type { Language } from '@/db/values/office'
import type { Translator } from '../i18n/translator-for'
import type { Message } from '../result'
import { formatDate } from '../time/format'
import type { LocalDate } from '../time/local'
import type { Standing } from './rules'
import { type Ending, lastNotice } from './term'

/** What the words of a reason need beside the standing. */
type Circumstances = {
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
function reasonOf(standing: Standing, { parties, place, language }: Circumstances): Message[] {
  const { because, ends, amended } = standing
  const day = (on: LocalDate | null) => (on ? formatDate(on, language) : '')
  const values = {
    known: because.on ? 'yes' : 'no',
    day: day(because.on),
    placed: place ? 'yes' : 'no',
    place: place ?? '',
    sides: parties === 2 ? 'both' : 'all',
  }
  const said: Message[] = [{ key: becauseKey(standing), values }]
  const awaited = awaitedKey(standing)
  if (awaited) said.push({ key: awaited })
  if (amended)
    said.push({
      key: 'agreements.amended',
      values: { known: amended.on ? 'yes' : 'no', day: day(amended.on) },
    })
  if (ends) said.push(endMessage(ends, day))
  return said
}

/** A reason as one sentence in the language of `t`. */
export function reasonText(t: Translator, standing: Standing, about: Circumstances): string {
  const sentences = reasonOf(standing, about).map(({ key, values }) => t(key, values))
  return sentences.join(about.language === 'en' ? '; ' : '；')
}

function awaitedKey({ status, because, awaiting }: Standing): Message['key'] | undefined {
  switch (awaiting) {
    case 'signed':
      if (because.act === 'nothing') return undefined
      return isInPart(because.act) ? 'agreements.awaiting.otherSignatures' : 'agreements.awaiting.signed'
    case 'approved':
      return because.act === 'signed-ad-referendum'
        ? 'agreements.awaiting.confirmed'
        : 'agreements.awaiting.approved'
    case 'notified':
      return 'agreements.awaiting.notified'
    case 'in-force':
      return 'agreements.awaiting.inForce'
    default:
      return status === 'signed' ? 'agreements.awaiting.unknown' : undefined
  }
}

const isInPart = (act: Standing['because']['act']) => act === 'signed' || act === 'signed-ad-referendum'

function endMessage(ends: Ending, day: (on: LocalDate) => string): Message {
  const notice = ends.by === 'renewal' ? lastNotice(ends) : undefined
  if (notice)
    return { key: 'agreements.ends.renewalUnless', values: { day: day(ends.on), notice: day(notice) } }
  return { key: `agreements.ends.${ends.by}`, values: { day: day(ends.on) } }
}

function becauseKey({ status, because: { act } }: Standing): Message['key'] {
  if (status === 'in-force') {
    if (act === 'signed' || act === 'approved' || act === 'notified' || act === 'date')
      return `agreements.inForce.${act}`
    return 'agreements.inForce.declared'
  }
  if (isInPart(act) && status !== 'signed') return 'agreements.because.signedInPart'
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
