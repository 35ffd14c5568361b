import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { SelectField, TextField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { digestRhythms, languages } from '@/db/values/office'
import { accountValues } from '@/lib/access/form-values'
import { findOwnAccount } from '@/lib/access/queries'
import { mailIsSet } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { editAccountAction, signOutEverywhereAction } from './actions'
import { Feed } from './feed'
import { Saved } from './saved'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('settings.account') }
}

export default async function AccountPage({ searchParams }: PageProps<'/settings/me'>) {
  const user = await requireUser()
  const [t, account, { saved }] = await Promise.all([translator(), findOwnAccount(user), searchParams])
  if (!account) notFound()
  const crumbs = [{ href: '/settings' as const, label: t('settings.title') }]
  return (
    <Page title={t('settings.account')} crumbs={crumbs} lead={user.email} narrow>
      {saved === 'account' && <Saved>{t('settings.saved')}</Saved>}
      {saved === 'password' && <Saved>{t('settings.passwordChanged')}</Saved>}
      <div className="mb-10">
        <ActionForm action={editAccountAction} values={accountValues(account)} version={account.version}>
          <TextField
            name="name"
            label={t('settings.name')}
            hint={t('settings.nameHint')}
            autoComplete="name"
          />
          <SelectField
            name="language"
            label={t('settings.language')}
            options={optionsOf(t, 'language', languages)}
            blank={t('settings.asBrowser')}
          />
          <SelectField
            name="digest"
            label={t('settings.digest')}
            hint={t(mailIsSet() ? 'settings.digestHint' : 'settings.digestUnset')}
            options={optionsOf(t, 'digestRhythm', digestRhythms)}
            blank={false}
          />
        </ActionForm>
      </div>
      <Feed active={account.hasFeed} />
      <Section title={t('settings.password')}>
        {account.hasPassword ? (
          <ButtonLink href="/settings/me/password">{t('settings.changePassword')}</ButtonLink>
        ) : (
          <p className="text-second">{t('settings.noPassword')}</p>
        )}
      </Section>
      <Section title={t('settings.everywhere')}>
        <p className="mb-3 text-second">{t('settings.everywhereLead')}</p>
        <ActionButton action={signOutEverywhereAction} label={t('settings.everywhere')} />
      </Section>
    </Page>
  )
}
