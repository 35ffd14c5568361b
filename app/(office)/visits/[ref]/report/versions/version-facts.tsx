import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { StatusMark } from '@/app/ui/status-mark'
import type { ReportState } from '@/db/values/reports'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Version } from '@/lib/reports/versions/queries'
import { formatInstant } from '@/lib/time/format'

type Props = { visitRef: string; version: Version; latest: boolean; state: ReportState; linked?: boolean }

/** Who handed a version in and when, why with gaps, what was decided, and the SHA-256 of what it was made from. */
export async function VersionFacts({ visitRef, version, latest, state, linked }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { number, submittedAt, submittedBy, gapReason, sha256 } = version
  const said = (by: string, at: number) =>
    t('reports.versions.byAt', { by, at: formatInstant(at, env().HOME_ZONE, language) })
  return (
    <>
      {linked && (
        <h2 className="mb-2 text-lg">
          <TextLink href={`/visits/${visitRef}/report/versions/${number}` as Route}>
            {t('reports.versions.one', { number })}
          </TextLink>
        </h2>
      )}
      <Facts
        rows={[
          { term: t('reports.versions.submitted'), value: said(submittedBy, submittedAt) },
          { term: t('reports.versions.gapReason'), value: gapReason },
          {
            term: t('reports.versions.decision'),
            value: <Decision {...{ version, latest, state, said }} />,
          },
          {
            term: t('reports.versions.sha256'),
            value: <code className="break-all text-sm">{sha256}</code>,
          },
        ]}
      />
    </>
  )
}

type Decided = Pick<Props, 'version' | 'latest' | 'state'> & { said: (by: string, at: number) => string }

async function Decision({ version, latest, state, said }: Decided) {
  const t = await translator()
  const { decision, decidedAt, decidedBy, decisionNote } = version
  if (!decision || decidedAt === null)
    return t(latest && state === 'submitted' ? 'reports.versions.undecided' : 'reports.versions.takenBack')
  return (
    <>
      <StatusMark tone={decision === 'approved' ? 'done' : 'seal'}>
        {t(`values.reportState.${decision}`)}
      </StatusMark>{' '}
      <span className="text-second">· {said(decidedBy ?? '', decidedAt)}</span>
      {decisionNote && <p className="whitespace-pre-line">{decisionNote}</p>}
    </>
  )
}
