import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import type { AgreementShown } from '@/lib/agreements/queries'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { todayIn } from '@/lib/time/local'
import { Due, Standing } from '../../commitments/standing'

/** What was promised in an agreement, and how it stands. */
export async function CommitmentsOf({ agreement, canAdd }: { agreement: AgreementShown; canAdd: boolean }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { ref, commitments } = agreement
  const today = todayIn(env().HOME_ZONE)
  const add = canAdd && (
    <TextLink href={`/commitments/new?agreement=${ref}` as Route}>
      {t('agreements.page.addCommitment')}
    </TextLink>
  )
  return (
    <Section title={t('agreements.page.commitments')} id="commitments" action={add}>
      {commitments.length === 0 && <p className="text-second">{t('agreements.page.noCommitments')}</p>}
      <ul className="grid gap-3">
        {commitments.map((commitment) => (
          <li key={commitment.ref}>
            <TextLink href={`/commitments/${commitment.ref}` as Route}>
              <SpokenText of={inLanguage(language, commitment.wordsEn, commitment.wordsZh)} />
            </TextLink>
            <p className="flex flex-wrap gap-x-4 text-sm text-second">
              <span>{t(`values.promiser.${commitment.promiser}`)}</span>
              <span>{commitment.owner}</span>
              <Standing of={commitment} today={today} />
              <Due of={commitment} today={today} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
