import type { Metadata, Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'
import { listAgreementTypes } from '@/lib/settings/agreement-types/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.agreementTypes') }
}

export default async function AgreementTypesPage() {
  const user = await requireUser()
  const [t, types] = await Promise.all([translator(), listAgreementTypes(user)])
  const mayEdit = can(user, 'settings.write')

  const rows = types.map(({ type, reviewMonths, reviewer, reviewerRole, noticeDays }) => ({
    key: type,
    cells: [
      mayEdit ? (
        <TextLink key="type" href={`/settings/agreement-types/${type}` as Route}>
          {t(`values.agreementType.${type}`)}
        </TextLink>
      ) : (
        t(`values.agreementType.${type}`)
      ),
      reviewMonths === null ? t('reviews.types.never') : t('reviews.types.every', { months: reviewMonths }),
      reviewer ?? t('reviews.types.anyOf', { role: t(`values.role.${reviewerRole ?? 'official'}`) }),
      noticeDays === null ? null : t('agreements.page.noticeDays', { days: noticeDays }),
    ],
  }))
  const head = [
    { label: t('agreements.fields.type') },
    { label: t('reviews.types.period') },
    { label: t('reviews.types.reviewers') },
    { label: t('reviews.types.notice') },
  ]
  return (
    <Page
      title={t('settings.agreementTypes')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('reviews.types.lead')}
    >
      <DataTable caption={t('settings.agreementTypes')} head={head} rows={rows} />
    </Page>
  )
}
