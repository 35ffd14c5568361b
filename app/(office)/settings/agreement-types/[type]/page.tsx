import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/ui/button'
import { SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requirePermission } from '@/lib/session'
import { agreementTypeValues } from '@/lib/settings/agreement-types/form-values'
import { agreementTypeOf, findAgreementType } from '@/lib/settings/agreement-types/queries'
import { listReviewers, reviewerRoles } from '@/lib/settings/agreement-types/reviewers'
import { changeAgreementTypeAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.agreementTypes') }
}

export default async function AgreementTypePage({ params }: PageProps<'/settings/agreement-types/[type]'>) {
  const user = await requirePermission('settings.write')
  const type = agreementTypeOf((await params).type)
  const setting = type && (await findAgreementType(type))
  if (!type || !setting) notFound()
  const [t, able] = await Promise.all([translator(), listReviewers(user)])

  const reviewers = able.map(({ id, name }) => ({ value: id, label: name }))
  const { reviewerId } = setting
  if (reviewerId && !able.some(({ id }) => id === reviewerId))
    reviewers.push({
      value: reviewerId,
      label: t('reviews.types.noLonger', { name: setting.reviewer ?? '' }),
    })
  return (
    <Page
      title={t(`values.agreementType.${type}`)}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/agreement-types' as Route, label: t('settings.agreementTypes') },
      ]}
      actions={
        <ButtonLink href={`/settings/agreement-types/${type}/history` as Route}>
          {t('people.history')}
        </ButtonLink>
      }
      narrow
    >
      <ActionForm
        action={changeAgreementTypeAction.bind(null, type)}
        values={agreementTypeValues(setting)}
        version={setting.version}
        cancel={{ href: '/settings/agreement-types' as Route }}
      >
        <TextField
          name="reviewMonths"
          label={t('reviews.types.months')}
          hint={t('reviews.types.monthsHint')}
          inputMode="numeric"
          size="short"
          optional
        />
        <SelectField
          name="reviewer"
          label={t('reviews.types.reviewer')}
          options={reviewers}
          blank={t('agreements.fields.noReviewer')}
          optional
        />
        <SelectField
          name="reviewerRole"
          label={t('reviews.types.role')}
          hint={t('reviews.types.roleHint')}
          options={optionsOf(t, 'role', reviewerRoles)}
          blank={false}
        />
        <TextField
          name="noticeDays"
          label={t('reviews.types.noticeDays')}
          hint={t('reviews.types.noticeHint')}
          inputMode="numeric"
          size="short"
          optional
        />
      </ActionForm>
    </Page>
  )
}
