import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import type { Edition } from '@/db/values/reports'
import type { LeftOut } from '@/lib/editions/edition'
import { pathOf } from '@/lib/editions/paths'
import type { MessageKey } from '@/lib/i18n/keys'
import { translator } from '@/lib/i18n/translator'
import { LeftOutName } from './left-out-name'

type Props = { visitRef: string; edition: Edition; leftOut: LeftOut[] }

// What a reader may wonder at comes first; what never leaves is the same for every visit.
const order: MessageKey[] = [
  'editions.why.visit',
  'editions.why.level',
  'editions.why.withHidden',
  'editions.why.inside',
  'editions.why.unpublished',
  'editions.why.notPublic',
  'editions.why.never',
]

/** Everything that the edition leaves out, by why, each with the way to its record. */
export async function LeftOutSection({ visitRef, edition, leftOut }: Props) {
  const t = await translator()
  const nothing = t(edition === 'internal' ? 'editions.page.everything' : 'editions.page.nothing')
  return (
    <Section title={t('editions.page.leftOut')}>
      {leftOut.length === 0 && <p>{nothing}</p>}
      <div className="grid gap-6">
        {order.map((why) => {
          const of = leftOut.filter((each) => each.why === why)
          return of.length > 0 && <WhyGroup key={why} title={t(why)} visitRef={visitRef} of={of} />
        })}
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
        {byRecord(of.filter(({ kind }) => kind !== 'cost')).map(({ of: each, fields }) => (
          <li key={`${each.kind} ${each.id}`}>
            <TextLink href={pathOf(each, visitRef) as Route}>
              <LeftOutName of={each} fields={fields} />
            </TextLink>
          </li>
        ))}
        {costs > 0 && <li>{t('editions.page.costs', { count: costs })}</li>}
      </ul>
    </div>
  )
}

/** Each record once, with those of its fields that are meant. */
function byRecord(leftOut: LeftOut[]): { of: LeftOut; fields: string[] }[] {
  const records = new Map<string, { of: LeftOut; fields: string[] }>()
  for (const of of leftOut) {
    const key = `${of.kind} ${of.id}`
    const record = records.get(key) ?? { of, fields: [] }
    if (of.field) record.fields.push(of.field)
    records.set(key, record)
  }
  return [...records.values()]
}
