import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import type { CommitmentLine } from '@/lib/commitments/queries'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'
import { CommitmentTable } from './commitment-table'

/** Commitments that come in the order of their partners, under each partner's name. */
export async function ByPartner({ commitments, today }: { commitments: CommitmentLine[]; today: LocalDate }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const groups = new Map<string, CommitmentLine[]>()
  for (const line of commitments) {
    const id = line.organisation?.id ?? ''
    groups.set(id, [...(groups.get(id) ?? []), line])
  }
  return [...groups].map(([id, lines]) => {
    const partner = lines[0]?.organisation
    const name = partner && nameIn(language, partner)
    return (
      <Section
        key={id}
        title={
          name ? (
            <TextLink href={`/directory/organisations/${id}` as Route}>
              <SpokenText of={name} />
            </TextLink>
          ) : (
            t('commitments.list.noPartner')
          )
        }
      >
        <CommitmentTable
          caption={t('commitments.list.captionOf', {
            partner: name?.text ?? t('commitments.list.noPartner'),
          })}
          commitments={lines}
          today={today}
          ofPartner
        />
      </Section>
    )
  })
}
