import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { Page } from '@/app/ui/page-frame'
import { mailIsSet } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import { requireUser } from '@/lib/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.title') }
}

export default async function SettingsPage() {
  const user = await requireUser()
  const t = await translator()
  const all: { href: Route; title: string; lead: string; shown: boolean }[] = [
    { href: '/settings/me', title: t('settings.account'), lead: t('settings.accountLead'), shown: true },
    {
      href: '/settings/people',
      title: t('people.title'),
      lead: t('settings.peopleLead'),
      shown: can(user, 'people.manage'),
    },
    { href: '/settings/rules', title: t('settings.rules'), lead: t('settings.rulesLead'), shown: true },
    {
      href: '/settings/agreement-types' as Route,
      title: t('settings.agreementTypes'),
      lead: t('settings.agreementTypesLead'),
      shown: true,
    },
    {
      href: '/settings/letterheads' as Route,
      title: t('letterheads.title'),
      lead: t('letterheads.lead'),
      shown: true,
    },
    {
      href: '/settings/layouts' as Route,
      title: t('layouts.title'),
      lead: t('layouts.lead'),
      shown: can(user, 'settings.write'),
    },
    {
      href: '/settings/files',
      title: t('settings.files'),
      lead: t('settings.filesLead'),
      shown: can(user, 'settings.write'),
    },
    { href: '/settings/days', title: t('officeDays.title'), lead: t('officeDays.lead'), shown: true },
    {
      href: '/settings/digests',
      title: t('digests.title'),
      lead: t(mailIsSet() ? 'digests.titleLead' : 'digests.unset'),
      shown: can(user, 'settings.write'),
    },
  ]
  return (
    <Page title={t('settings.title')} narrow>
      <ul className="grid">
        {all
          .filter(({ shown }) => shown)
          .map(({ href, title, lead }) => (
            <li key={href} className="border-b border-rule py-4 first:border-t">
              <Link href={href} className="link text-lg font-medium">
                {title}
              </Link>
              <p className="text-second">{lead}</p>
            </li>
          ))}
      </ul>
    </Page>
  )
}
