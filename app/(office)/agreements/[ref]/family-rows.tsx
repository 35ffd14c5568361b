import { TextLink } from '@/app/ui/button'
import type { Fact } from '@/app/ui/facts'
import { SpokenText } from '@/app/ui/spoken'
import type { AgreementShown } from '@/lib/agreements/queries'
import { titleOf } from '@/lib/agreements/register'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { agreementPath } from '../crumbs'

type Relative = AgreementShown['children'][number]

/** The agreement that this one amends, renews or follows, and those that do so with this one. */
export async function familyRows({ parent, children, relation }: AgreementShown): Promise<Fact[]> {
  const t = await translator()
  const before = parent && relation ? [{ term: t(`values.agreementRelation.${relation}`), of: parent }] : []
  const after = children.flatMap((child) =>
    child.relation ? [{ term: t(`agreements.family.${child.relation}`), of: child }] : [],
  )
  return [...before, ...after].map(({ term, of }) => ({ term, value: <RelativeLink of={of} /> }))
}

async function RelativeLink({ of: relative }: { of: Relative }) {
  const language = await currentLanguage()
  return (
    <>
      <span className="mr-2 tabular-nums text-second">{relative.ref}</span>
      <TextLink href={agreementPath(relative.ref)}>
        <SpokenText of={titleOf(language, relative)} />
      </TextLink>
    </>
  )
}
