import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { DateField, SelectField, TextArea, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { ruleSeverities } from '@/db/values/office'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { ruleValues } from '@/lib/settings/form-values'
import { findRule } from '@/lib/settings/queries'
import { ruleKeyOf } from '@/lib/settings/rule-keys'
import { changeRuleAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.rules') }
}

export default async function RulePage({ params }: PageProps<'/settings/rules/[key]'>) {
  await requirePermission('settings.write')
  const key = ruleKeyOf((await params).key)
  const rule = key && (await findRule(key))
  if (!key || !rule) notFound()
  const t = await translator()
  return (
    <Page
      title={t(`settings.rule.${key}`)}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/rules', label: t('settings.rules') },
      ]}
      actions={
        <ButtonLink href={`/settings/rules/${key}/history` as Route}>{t('people.history')}</ButtonLink>
      }
      narrow
    >
      <ActionForm
        action={changeRuleAction.bind(null, key)}
        values={ruleValues(rule)}
        version={rule.version}
        cancel={{ href: '/settings/rules' }}
      >
        <TextField name="value" label={t('settings.limit')} inputMode="numeric" size="short" />
        <SelectField
          name="severity"
          label={t('settings.severity')}
          options={optionsOf(t, 'ruleSeverity', ruleSeverities)}
          blank={false}
        />
        <TextArea name="citation" label={t('settings.citation')} rows={6} />
        <DateField name="validFrom" label={t('settings.validFrom')} optional />
        <DateField name="validTo" label={t('settings.validTo')} optional />
      </ActionForm>
    </Page>
  )
}
