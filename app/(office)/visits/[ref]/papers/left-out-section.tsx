import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { Edition } from '@/db/values'
import type { LeftOut } from '@/lib/editions/edition'
import { pathOf } from '@/lib/editions/paths'
import { translator } from '@/lib/i18n/translator'
import { LeftOutName } from './left-out-name'

type Props = { visitRef: string; edition: Edition; leftOut: LeftOut[] }

/** Everything that the edition leaves out, by why, each with the way to its record. */
export async function LeftOutSection({ visitRef, edition, leftOut }: Props) {
  const t = await translator()
  const whys = [...new Set(leftOut.map(({ why }) => why))]
  const nothing = t(edition === 'internal' ? 'editions.page.everything' : 'editions.page.nothing')
  return (
    <Section title={t('editions.page.leftOut')}>
      {leftOut.length === 0 && <p>{nothing}</p>}
      <div className="grid gap-6">
        {whys.map((why) => (
          <WhyGroup
            key={why}
            title={t(why)}
            visitRef={visitRef}
            of={leftOut.filter((each) => each.why === why)}
          />
        ))}
      </div>
    </Section>
  )
}

async function WhyGroup({ title, visitRef, of }: { title: string; visitRef: string; of: LeftOut[] }) {
  const t = await translator()
  const costs = of.filter(({ kind }) => kind === 'cost').length
  return (
    <div>
      <h3 className="mb-1 font-medium">{title}</h3>
      <ul className="grid gap-1">
        {of
          .filter(({ kind }) => kind !== 'cost')
          .map((each) => (
            <li key={`${each.kind} ${each.id} ${each.field}`}>
              <TextLink href={pathOf(each, visitRef) as Route}>
                <LeftOutName of={each} />
              </TextLink>
            </li>
          ))}
        {costs > 0 && <li>{t('editions.page.costs', { count: costs })}</li>}
      </ul>
    </div>
  )
}
