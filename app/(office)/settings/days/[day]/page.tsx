import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink, TextLink } from '@/app/ui/button'
import { BilingualField, TextArea } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { UndoBanner } from '@/app/ui/undo-banner'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { officeDayValues } from '@/lib/office-days/form-values'
import { findOfficeDay } from '@/lib/office-days/queries'
import { requirePermission } from '@/lib/session'
import { formatDate, formatWeekday } from '@/lib/time/format'
import { editOfficeDayAction, removeOfficeDayAction, restoreOfficeDayAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('officeDays.edit') }
}

export default async function OfficeDayPage({ params }: PageProps<'/settings/days/[day]'>) {
  await requirePermission('settings.write')
  const day = await findOfficeDay((await params).day)
  if (!day) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { on } = day
  const title = formatDate(on, language)
  const back = `/settings/days?year=${on.slice(0, 4)}` as Route
  const crumbs = [
    { href: '/settings' as const, label: t('settings.title') },
    { href: back, label: t('officeDays.title') },
  ]
  if (day.removedAt)
    return (
      <Page title={title} crumbs={crumbs} narrow>
        <UndoBanner
          text={t('officeDays.removed', { day: title })}
          action={restoreOfficeDayAction.bind(null, on)}
        />
        <TextLink href={back}>{t('officeDays.title')}</TextLink>
      </Page>
    )
  const actions = (
    <>
      <ButtonLink href={`/settings/days/${on}/history` as Route}>{t('officeDays.history')}</ButtonLink>
      <ActionButton action={removeOfficeDayAction.bind(null, on)} label={t('officeDays.remove')} />
    </>
  )
  return (
    <Page
      title={title}
      crumbs={crumbs}
      lead={`${formatWeekday(on, language)} · ${t(`values.dayKind.${day.kind}`)}`}
      actions={actions}
      narrow
    >
      <ActionForm
        action={editOfficeDayAction.bind(null, on)}
        values={officeDayValues(day)}
        version={day.version}
        cancel={{ href: back }}
      >
        <BilingualField name="name" label={t('officeDays.name')} />
        <TextArea name="source" label={t('officeDays.source')} hint={t('officeDays.sourceHint')} rows={3} />
      </ActionForm>
    </Page>
  )
}
