import type { Metadata } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { ButtonLink } from '@/app/ui/button'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { listChecks } from '@/lib/files/checks'
import { countOrphans } from '@/lib/files/orphans'
import { sayBytes } from '@/lib/files/size'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { beginCheckAction, eraseOrphansAction } from './actions'
import { CheckTable } from './check-table'
import { RemovedTable } from './removed-table'
import { UnderWay } from './under-way'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator())('files.page.title') }
}

export default async function FilesPage({ searchParams }: PageProps<'/settings/files'>) {
  const user = await requirePermission('settings.write')
  const { page } = await searchParams
  const [t, { all, checks }, orphans] = await Promise.all([
    translator(),
    listChecks(user),
    countOrphans(user),
  ])
  const running = checks.find(({ state }) => state === 'running')
  return (
    <Page
      title={t('files.page.title')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={t('files.page.lead')}
      actions={<ButtonLink href="/settings/files/history">{t('files.page.history')}</ButtonLink>}
    >
      <Section title={t('files.page.checks')} id="checks">
        <p className="mb-4 max-w-[60ch] text-second">{t('files.page.checksLead')}</p>
        {running ? (
          <UnderWay checked={running.checked} all={all} />
        ) : (
          <ActionButton action={beginCheckAction} label={t('files.page.check')} tone="primary" />
        )}
        <CheckTable checks={checks.filter((check) => check !== running)} />
      </Section>
      <Section title={t('files.page.erasable')} id="removed">
        <p className="mb-4 max-w-[60ch] text-second">{t('files.page.erasableLead')}</p>
        <RemovedTable user={user} page={Number(page)} />
      </Section>
      {orphans.count > 0 && <Orphans {...orphans} />}
    </Page>
  )
}

async function Orphans({ count, bytes }: { count: number; bytes: number }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <Section title={t('files.page.orphans')} id="orphans">
      <p className="mb-4 max-w-[60ch]">
        {t('files.page.orphansLead', { count, size: sayBytes(bytes, language) })}
      </p>
      <ActionButton action={eraseOrphansAction} label={t('files.page.eraseOrphans')} tone="seal" />
    </Section>
  )
}
