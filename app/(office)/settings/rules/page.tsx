import type { Metadata, Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Page } from '@/app/ui/page-frame'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { citationIn } from '@/lib/settings/default-rules'
import { listRules } from '@/lib/settings/queries'
import { ruleUnits } from '@/lib/settings/rule-keys'
import { formatDate } from '@/lib/time/format'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.rules') }
}

export default async function RulesPage() {
  const user = await requireUser()
  const [t, language, rules] = await Promise.all([translator(), currentLanguage(), listRules(user)])
  const mayEdit = can(user, 'settings.write')

  const validity = ({ validFrom, validTo }: (typeof rules)[number]) => {
    const [first, last] = [validFrom, validTo].map((day) => day && formatDate(day, language))
    if (first && last) return t('settings.between', { first, last })
    if (first) return t('settings.from', { day: first })
    return last ? t('settings.until', { day: last }) : t('settings.always')
  }
  const rows = rules.map((rule) => ({
    key: rule.key,
    cells: [
      mayEdit ? (
        <TextLink key="rule" href={`/settings/rules/${rule.key}` as Route}>
          {t(`settings.rule.${rule.key}`)}
        </TextLink>
      ) : (
        t(`settings.rule.${rule.key}`)
      ),
      <span key="limit" className="whitespace-nowrap">
        {t(`settings.unit.${ruleUnits[rule.key]}`, { count: rule.value })}
      </span>,
      t(`values.ruleSeverity.${rule.severity}`),
      validity(rule),
      <span key="citation" className="whitespace-pre-line text-sm text-second">
        {citationIn(language, rule.key, rule.citation)}
      </span>,
    ],
  }))
  const head = [
    { label: t('settings.ruleName') },
    { label: t('settings.limit') },
    { label: t('settings.severity') },
    { label: t('settings.validity') },
    { label: t('settings.citation') },
  ]
  return (
    <Page
      title={t('settings.rules')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('settings.rulesLead')}
    >
      <DataTable caption={t('settings.rules')} head={head} rows={rows} />
    </Page>
  )
}
