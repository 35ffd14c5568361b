import { Section } from '@/app/ui/section'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Today } from '@/lib/today/queries'
import { Line, Lines } from './line'

/** The people who cannot work yet: without a role, or never signed in. */
export async function Newcomers({ people }: { people: Today['newcomers'] }) {
  if (people.length === 0) return null
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('today.people.title')}>
      <Lines>
        {people.map(({ id, name, hasRole }) => (
          <Line key={id} href={`/settings/people/${id}`} title={{ text: name, lang: language }}>
            {t(hasRole ? 'today.people.neverSeen' : 'today.people.noRole')}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
