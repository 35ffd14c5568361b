import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { Page } from '@/app/ui/page-frame'
import { SecretAddress } from '@/app/ui/secret-address'
import { Section } from '@/app/ui/section'
import { findPerson } from '@/lib/access/queries'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { formatInstant } from '@/lib/time/format'
import { AccountState } from '../account-state'
import { disablePersonAction, enablePersonAction, makeLinkAction } from '../actions'

export async function generateMetadata({ params }: PageProps<'/settings/people/[id]'>): Promise<Metadata> {
  const user = await requirePermission('people.manage')
  return { title: (await findPerson(user, (await params).id))?.name }
}

export default async function PersonPage({ params }: PageProps<'/settings/people/[id]'>) {
  const user = await requirePermission('people.manage')
  const person = await findPerson(user, (await params).id)
  if (!person) notFound()
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const seen = person.lastSeenAt && formatInstant(person.lastSeenAt, env().HOME_ZONE, language)
  const here = `/settings/people/${person.id}`
  const list = new Intl.ListFormat(language)
  return (
    <Page
      title={person.name}
      crumbs={[
        { href: '/settings', label: t('settings.title') },
        { href: '/settings/people', label: t('people.title') },
      ]}
      actions={
        <>
          <ButtonLink href={`${here}/edit` as Route} tone="primary" data-key="e">
            {t('people.edit')}
          </ButtonLink>
          <ButtonLink href={`${here}/history` as Route}>{t('people.history')}</ButtonLink>
        </>
      }
      narrow
    >
      <div className="mb-8">
        <Facts
          rows={[
            { term: t('people.email'), value: person.email },
            {
              term: t('people.roles'),
              value: list.format(person.roles.map((role) => t(`values.role.${role}`))),
            },
            { term: t('people.clearance'), value: t(`values.sensitivity.${person.clearance}`) },
            { term: t('people.state'), value: <AccountState {...person} /> },
            { term: t('people.lastSeen'), value: seen ?? t('people.never') },
          ]}
        />
      </div>
      <Section title={t('people.link')}>
        {person.disabled ? (
          <p className="text-second">{t('people.linkDisabledLead')}</p>
        ) : (
          <>
            <p className="mb-3 text-second">{t('people.linkLead')}</p>
            <SecretAddress
              action={makeLinkAction.bind(null, person.id)}
              words={{
                make: t('people.makeLink'),
                labels: [t('people.linkLabel')],
                once: t('people.linkOnce', { name: person.name }),
                copy: t('people.copy'),
                copied: t('people.copied'),
              }}
            />
          </>
        )}
      </Section>
      <Section title={person.disabled ? t('people.enable') : t('people.disable')}>
        <p className="mb-3 text-second">
          {person.disabled ? t('people.enableLead') : t('people.disableLead')}
        </p>
        {person.disabled ? (
          <ActionButton action={enablePersonAction.bind(null, person.id)} label={t('people.enable')} />
        ) : (
          <ActionButton
            action={disablePersonAction.bind(null, person.id)}
            label={t('people.disable')}
            tone="seal"
          />
        )}
      </Section>
    </Page>
  )
}
