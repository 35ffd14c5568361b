import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import type { BadFile, FileCheck } from '@/lib/files/checks'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'

/** The last checks of the files, and what each found. */
export async function CheckTable({ checks }: { checks: FileCheck[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (checks.length === 0) return <p className="mt-4 text-second">{t('files.page.noneChecked')}</p>
  const head = [
    { label: t('files.page.began') },
    { label: t('files.page.outcome') },
    { label: t('files.page.found') },
  ]
  const rows = checks.map((check) => ({
    key: check.id,
    cells: [
      formatInstant(check.startedAt, env().HOME_ZONE, language),
      <Outcome key="outcome" of={check} />,
      check.bad.length > 0 ? <BadFiles key="bad" files={check.bad} /> : null,
    ],
  }))
  return (
    <div className="mt-4">
      <DataTable caption={t('files.page.checks')} head={head} rows={rows} />
    </div>
  )
}

async function Outcome({ of }: { of: FileCheck }) {
  const t = await translator()
  const { checked: count, missing, damaged, state } = of
  if (missing + damaged > 0)
    return <StatusMark tone="seal">{t('files.page.bad', { count, missing, damaged })}</StatusMark>
  if (state === 'broken-off')
    return <StatusMark tone="waiting">{t('files.page.brokenOff', { count })}</StatusMark>
  return <StatusMark tone="done">{t('files.page.whole', { count })}</StatusMark>
}

async function BadFiles({ files }: { files: BadFile[] }) {
  const t = await translator()
  return (
    <>
      <ul className="grid gap-1 [overflow-wrap:anywhere]">
        {files.map(({ sha256, state, name, path }) => (
          <li key={sha256}>
            {path ? (
              <TextLink href={`${path}#papers` as Route}>
                {t(`files.page.${state}`, { name: name ?? '' })}
              </TextLink>
            ) : (
              t(`files.page.${state}`, { name: `SHA-256 ${sha256.slice(0, 16)}…` })
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-second">{t('files.page.how')}</p>
    </>
  )
}
