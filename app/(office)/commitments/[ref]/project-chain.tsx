import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { amountKinds } from '@/db/values/commitments'
import type { Commitment } from '@/lib/commitments/find-commitment'
import type { Project } from '@/lib/commitments/find-project'
import { formatAmount } from '@/lib/commitments/money'
import { projectTotals } from '@/lib/commitments/project'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

type Props = { of: Commitment; project: Project; mayWrite: boolean }

/** The commitments that carry one project, the earliest first, its money in all, and the visit it counts for. */
export async function ProjectChain({ of, project, mayWrite }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { chain, signed } = project
  const last = chain.at(-1)?.ref === of.ref
  const further = `/commitments/new?continues=${of.ref}` as Route
  return (
    <Section
      title={t('commitments.project.title')}
      id="project"
      action={mayWrite && last && <TextLink href={further}>{t('commitments.project.carryFurther')}</TextLink>}
    >
      {chain.length > 1 && (
        <ol className="mb-4 grid max-w-[70ch] gap-1">
          {chain.map((each) => (
            <li key={each.ref} aria-current={each.ref === of.ref ? 'true' : undefined}>
              <span className="mr-3 tabular-nums text-second">{each.ref}</span>
              {each.ref === of.ref ? (
                <span className="font-medium">{t('commitments.project.this')}</span>
              ) : (
                <TextLink href={`/commitments/${each.ref}` as Route}>
                  <SpokenText of={inLanguage(language, each.wordsEn, each.wordsZh)} />
                </TextLink>
              )}
            </li>
          ))}
        </ol>
      )}
      <Facts
        rows={[
          {
            term: t('commitments.project.signedFirst'),
            value:
              signed &&
              (signed.on
                ? t('commitments.project.signedFirstAt', {
                    ref: signed.commitment.ref,
                    day: formatDate(signed.on, language),
                  })
                : t('commitments.project.signedFirstUndated', { ref: signed.commitment.ref })),
          },
          { term: t('commitments.project.countsFor'), value: signed?.commitment.visitRef },
        ]}
      />
      {chain.length > 1 && <Totals chain={chain} />}
    </Section>
  )
}

async function Totals({ chain }: Pick<Project, 'chain'>) {
  const t = await translator()
  const totals = projectTotals(chain)
  return (
    <>
      <h3 className="mt-4 mb-1 font-sans font-medium">{t('commitments.project.totals')}</h3>
      <p className="mb-2 text-sm text-second">{t('commitments.project.totalsNote')}</p>
      <Facts
        rows={amountKinds.map((kind) => ({
          term: t(`values.amountKind.${kind}`),
          value: totals[kind].map(formatAmount).join(' + '),
        }))}
      />
    </>
  )
}
