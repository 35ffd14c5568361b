import type { Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { SelectField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { inLanguage } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { findReportParts } from '@/lib/reports/own-words/queries'
import { requireUser } from '@/lib/session'
import { isFrozen } from '@/lib/visits/open'
import { reportCrumbs } from '../crumbs'
import { chooseLayoutAction } from './actions'
import { PartStates } from './part-states'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('layouts.reportParts') }
}

export default async function ReportPartsPage(props: PageProps<'/visits/[ref]/report/parts'>) {
  const user = await requireUser()
  const [{ ref }, language, t] = await Promise.all([props.params, currentLanguage(), translator()])
  const report = await findReportParts(user, ref, language)
  if (!report) notFound()

  const { visit, layout, layouts, parts, others } = report
  const frozen = isFrozen(visit.status)
  const canWrite = can(user, 'visits.write') && !frozen
  const called = (each: typeof layout) => inLanguage(language, each.nameEn, each.nameZh)?.text ?? each.key
  const options = layouts.map((each) => ({ value: each.key, label: called(each) }))
  return (
    <Page
      title={t('layouts.reportParts')}
      crumbs={await reportCrumbs(visit)}
      lead={frozen ? t('problems.frozen', { status: visit.status }) : t('layouts.partsLead')}
      actions={
        <ButtonLink href={`/visits/${ref}/report?layout=${layout.key}` as Route}>
          {t('layouts.read')}
        </ButtonLink>
      }
    >
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Section title={called(layout)}>
            <PartStates visitRef={ref} parts={parts} canWrite={canWrite} />
          </Section>
          {others.length > 0 && (
            <Section title={t('layouts.otherParts')}>
              <PartStates visitRef={ref} parts={others} canWrite={canWrite} />
            </Section>
          )}
        </div>
        {canWrite && (
          <Section title={t('layouts.governs')}>
            <ActionForm
              action={chooseLayoutAction.bind(null, ref, layout.key)}
              values={{ layout: layout.key }}
              submit={t('layouts.choose')}
              tone="plain"
            >
              <SelectField
                name="layout"
                label={t('layouts.layout')}
                hint={t('layouts.governsHint')}
                options={options}
                blank={false}
              />
            </ActionForm>
          </Section>
        )}
      </div>
    </Page>
  )
}
