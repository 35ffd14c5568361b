import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { agreementRelations } from '@/db/values/agreements'
import type { Offer, Relative } from '@/lib/agreements/family'
import type { AgreementShown } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'
import { Standing } from '../standing'

/** The agreements that amend, accompany, renew or follow one another, with how each stands, and the ways to add one. */
export async function Family({ agreement, canWrite }: { agreement: AgreementShown; canWrite: boolean }) {
  const t = await translator()
  const { ref, family, offers } = agreement
  const alone = family.length < 2
  if (alone && !canWrite) return null
  return (
    <Section title={t('agreements.family.title')} id="family">
      {alone && <p className="text-second">{t('agreements.family.alone')}</p>}
      {!alone && (
        <ul className="grid gap-3">
          {family.map((member) => (
            <Member key={member.ref} of={member} here={member.ref === ref} />
          ))}
        </ul>
      )}
      {canWrite && offers.map((offer) => <OfferLine key={offer.by} of={ref} offer={offer} />)}
      {canWrite && (
        <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm print:hidden">
          {agreementRelations.map((relation) => (
            <li key={relation}>
              <TextLink href={`/agreements/new?parent=${ref}&relation=${relation}` as Route}>
                {t(`agreements.family.add.${relation}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const indents = ['', 'ml-4', 'ml-8', 'ml-12']

async function Member({ of: member, here }: { of: Relative; here: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const title = <SpokenText of={titleOf(language, member)} />
  return (
    <li
      aria-current={here || undefined}
      className={`border-l-2 pl-3 ${here ? 'border-primary' : 'border-rule'} ${indents[Math.min(member.depth, 3)]}`}
    >
      <p className="flex flex-wrap gap-x-3 text-sm text-second">
        <span className="tabular-nums">{member.ref}</span>
        {member.relation && member.parent && (
          <span>{t(`agreements.family.${member.relation}`, { ref: member.parent })}</span>
        )}
        {here && <span>{t('agreements.family.thisOne')}</span>}
      </p>
      <p>{here ? title : <TextLink href={agreementPath(member.ref)}>{title}</TextLink>}</p>
      <p className="text-sm">
        <Standing stand={member.stand} />
      </p>
    </li>
  )
}

async function OfferLine({ of: ref, offer: { kind, by } }: { of: string; offer: Offer }) {
  const t = await translator()
  return (
    <p className="mt-3 flex flex-wrap gap-x-3 rounded border border-rule bg-tint px-4 py-2 print:hidden">
      <span>{t(`agreements.family.offer.${kind}`, { ref: by })}</span>
      <TextLink href={agreementPath(ref, `/acts?by=${by}#add`)}>
        {t(`agreements.family.recordIt.${kind}`)}
      </TextLink>
    </p>
  )
}
