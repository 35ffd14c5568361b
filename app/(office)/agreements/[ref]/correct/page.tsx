import { notFound } from 'next/navigation'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { listRecordedFacts } from '@/lib/agreements/correction-values'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { agreementCrumbs, agreementPath } from '../../crumbs'
import { nameFact, sayFact } from '../../fact-words'

export async function generateMetadata({ params }: PageProps<'/agreements/[ref]/correct'>) {
  const t = await translator()
  return { title: t('agreements.correct.titleOf', await params) }
}

export default async function CorrectPage({ params }: PageProps<'/agreements/[ref]/correct'>) {
  const user = await requirePermission('agreements.write')
  const { ref } = await params
  const facts = await listRecordedFacts(user, ref)
  if (!facts) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])

  const rows = facts.map((fact) => ({
    term: nameFact(t, fact),
    value: (
      <span className="flex flex-wrap justify-between gap-x-4">
        <span className="min-w-0">{sayFact(t, language, fact.field, fact.told)}</span>
        <TextLink
          href={agreementPath(ref, `/correct/${fact.name}`)}
          aria-label={t('agreements.correct.changeNamed', { fact: nameFact(t, fact) })}
        >
          {t('agreements.correct.change')}
        </TextLink>
      </span>
    ),
  }))
  return (
    <Page
      title={t('agreements.correct.titleOf', { ref })}
      lead={t('agreements.correct.lead')}
      crumbs={await agreementCrumbs(ref)}
      narrow
    >
      <Section title={t('agreements.correct.which')}>
        <Facts rows={rows} />
      </Section>
    </Page>
  )
}
