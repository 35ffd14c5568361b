import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { partySides } from '@/db/values/agreements'
import type { Party } from '@/lib/agreements/parts'
import type { AgreementShown } from '@/lib/agreements/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'

/** The parties of an agreement, facing each other by side. */
export async function Parties({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, parties } = agreement
  const sides = partySides.flatMap((side) => {
    const here = parties.filter((party) => party.side === side)
    return here.length > 0 ? [{ side, here }] : []
  })
  const change = canWrite && (
    <TextLink href={agreementPath(ref, '/parties')}>{t('agreements.parties.change')}</TextLink>
  )
  return (
    <Section title={t('agreements.parties.title')} id="parties" action={change}>
      {parties.length === 0 && <p className="text-second">{t('agreements.parties.nobody')}</p>}
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {sides.map(({ side, here }) => (
          <div key={side}>
            <h3 className="font-sans text-sm font-normal text-second">{t(`values.partySide.${side}`)}</h3>
            <PartyNames of={here} />
          </div>
        ))}
      </div>
    </Section>
  )
}

async function PartyNames({ of: parties }: { of: Party[] }) {
  const language = await currentLanguage()
  return (
    <ul>
      {parties.map((party) => (
        <li key={party.id}>
          <TextLink href={`/directory/organisations/${party.organisationId}` as Route}>
            <SpokenText of={nameIn(language, party)} />
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
