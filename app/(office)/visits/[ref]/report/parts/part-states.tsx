import { TextLink } from '@/app/ui/button'
import { StatusMark } from '@/app/ui/status-mark'
import { translator } from '@/lib/i18n/translator'
import type { PartListed } from '@/lib/reports/own-words/queries'
import { partAddress } from '../part-address'

type Props = { visitRef: string; parts: PartListed[]; canWrite: boolean }

/** The parts of a report in order, each with how far it is. */
export function PartStates({ visitRef, parts, canWrite }: Props) {
  return (
    <ol>
      {parts.map((part) => (
        <PartState key={part.part} of={part} visitRef={visitRef} canWrite={canWrite} />
      ))}
    </ol>
  )
}

type StateProps = { of: PartListed; visitRef: string; canWrite: boolean }

async function PartState({ of: part, visitRef, canWrite }: StateProps) {
  const t = await translator()
  const address = canWrite ? partAddress(visitRef, part.part) : undefined
  const where = part.place === 'annex' ? t('layouts.annex') : null
  return (
    <li className={`border-b border-rule py-2.5 ${part.place === 'under' ? 'pl-8' : ''}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span>
          {address ? <TextLink href={address}>{part.title}</TextLink> : part.title}
          {where && <span className="text-second"> · {where}</span>}
        </span>
        <State of={part} />
      </p>
      {part.leftOut && <p className="text-second">{part.leftOut}</p>}
    </li>
  )
}

async function State({ of: { filled, words, leftOut, required, photos } }: { of: PartListed }) {
  const t = await translator()
  if (leftOut) return <StatusMark tone="plain">{t('layouts.state.leftOut')}</StatusMark>
  if (photos && photos.have < photos.needed)
    return <StatusMark tone="waiting">{t('layouts.state.photos', photos)}</StatusMark>
  if (filled || words)
    return (
      <StatusMark tone="done">
        {[filled && t('layouts.state.filled'), words && t('layouts.state.words')].filter(Boolean).join(' · ')}
      </StatusMark>
    )
  return (
    <StatusMark tone={required ? 'waiting' : 'plain'}>
      {t(required ? 'layouts.state.needed' : 'layouts.state.empty')}
    </StatusMark>
  )
}
