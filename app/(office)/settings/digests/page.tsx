import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DataTable } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Facts } from '@/app/ui/facts'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import { type DigestListed, findDigestRuns } from '@/lib/digests/queries'
import { env, mailIsSet } from '@/lib/env'
import type { MessageKey } from '@/lib/i18n/keys'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requirePermission } from '@/lib/session'
import { listRules } from '@/lib/settings/queries'
import { formatDateTime } from '@/lib/time/format'
import { localAt } from '@/lib/time/when'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator()
  return { title: t('digests.title') }
}

export default async function DigestsPage() {
  const user = await requirePermission('settings.write')
  const [t, runs, rules] = await Promise.all([translator(), findDigestRuns(user), listRules(user)])
  if (!runs) notFound()
  const hour = rules.find(({ key }) => key === 'digest-hour')?.value ?? 0
  const outcome = t(runs.problem ? 'digests.outcomeFailed' : 'digests.outcomeFine')
  return (
    <Page
      title={t('digests.title')}
      crumbs={[{ href: '/settings', label: t('settings.title') }]}
      lead={mailIsSet() ? t('digests.titleLead') : t('digests.unset')}
    >
      <div className="mb-8">
        <Facts
          rows={[
            { term: t('digests.hour'), value: t('digests.hourFrom', { hour }) },
            {
              term: t('digests.lastRun'),
              value: runs.ranAt ? <Moment at={runs.ranAt} /> : t('digests.never'),
            },
            {
              term: t('digests.outcome'),
              value: runs.ranAt && <StatusMark tone={runs.problem ? 'seal' : 'done'}>{outcome}</StatusMark>,
            },
          ]}
        />
      </div>
      <Section title={t('digests.latest')}>
        {runs.latest.length > 0 ? <Digests digests={runs.latest} /> : <Empty>{t('digests.none')}</Empty>}
      </Section>
    </Page>
  )
}

async function Moment({ at }: { at: number }) {
  const { on, time } = localAt(at, env().HOME_ZONE)
  return formatDateTime(on, time, await currentLanguage())
}

const tones: Record<DigestListed['state'], Tone> = {
  sending: 'active',
  sent: 'done',
  failed: 'seal',
  uncertain: 'waiting',
}

async function Digests({ digests }: { digests: DigestListed[] }) {
  const t = await translator()
  const rows = digests.map(({ id, on, name, state, lines, attempts, problem }) => ({
    key: id,
    cells: [
      <DayText key="day" on={on} />,
      name,
      <StatusMark key="state" tone={tones[state]}>
        {t(`values.digestState.${state}`)}
      </StatusMark>,
      lines,
      attempts,
      problem && t(`digests.problem.${problem}` as MessageKey),
    ],
  }))
  const head = [
    { label: t('digests.day') },
    { label: t('digests.person') },
    { label: t('digests.state') },
    { label: t('digests.lines'), numeric: true },
    { label: t('digests.attempts'), numeric: true },
    { label: t('digests.why') },
  ]
  return <DataTable caption={t('digests.latest')} head={head} rows={rows} />
}
