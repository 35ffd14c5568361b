import { ArrowDown, ArrowUp } from 'lucide-react'
import { ActionButton } from '@/app/ui/action-button'
import { SpokenText } from '@/app/ui/spoken'
import { partySides } from '@/db/values/agreements'
import type { Party } from '@/lib/agreements/parts'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { editPartyAction, movePartyAction, removePartyAction } from '../../party-actions'

type Props = {
  agreementRef: string
  party: Party
  first: boolean
  last: boolean
  canMove: boolean
  canChange: boolean
}

/** A party in the list: its name and side, its place in the order, and the way to another side or out. */
export async function PartyLine({ agreementRef: ref, party, first, last, canMove, canChange }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { text: name } = nameIn(language, party)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">
          <SpokenText of={nameIn(language, party)} />
        </p>
        <p className="text-second">{t(`values.partySide.${party.side}`)}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {canMove && !first && (
          <ActionButton
            action={movePartyAction.bind(null, ref, party.id, 'up')}
            label={<ArrowUp aria-hidden size={16} />}
            name={t('agreements.parties.moveUp', { name })}
          />
        )}
        {canMove && !last && (
          <ActionButton
            action={movePartyAction.bind(null, ref, party.id, 'down')}
            label={<ArrowDown aria-hidden size={16} />}
            name={t('agreements.parties.moveDown', { name })}
          />
        )}
        {canChange && <Changes agreementRef={ref} party={party} name={name} />}
      </div>
    </li>
  )
}

async function Changes({
  agreementRef: ref,
  party,
  name,
}: Pick<Props, 'agreementRef' | 'party'> & { name: string }) {
  const t = await translator()
  const others = partySides.filter((side) => side !== party.side)
  return (
    <>
      {others.map((side) => (
        <ActionButton
          key={side}
          action={editPartyAction.bind(null, ref, party.id)}
          hidden={{ side, version: String(party.version) }}
          label={t('agreements.parties.toSide', { side })}
          name={t('agreements.parties.toSideNamed', { name, side })}
          tone="quiet"
        />
      ))}
      <ActionButton
        action={removePartyAction.bind(null, ref, party.id)}
        label={t('agreements.remove')}
        name={t('agreements.parties.removeNamed', { name })}
        tone="quiet"
      />
    </>
  )
}
