import { Section } from '@/app/ui/section'
import { StatusMark } from '@/app/ui/status-mark'
import { env } from '@/lib/env'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ProgrammeVersion } from '@/lib/programmes/versions'
import { formatInstant } from '@/lib/time/format'

/** The versions of a programme, newest first: when, by whom, and which of them is the plan. */
export async function VersionList({ versions, plan }: { versions: ProgrammeVersion[]; plan: number | null }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const zone = env().HOME_ZONE
  return (
    <Section title={t('programmes.page.versions')}>
      {versions.length === 0 && <p className="text-second">{t('programmes.page.noVersions')}</p>}
      <ol className="grid">
        {versions.map(({ id, number, planned, madeAt, by }) => (
          <li key={id} className="border-t border-rule py-2 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{t('programmes.page.version', { number })}</span>
              {planned && (
                <StatusMark tone={number === plan ? 'active' : 'plain'}>
                  {t(number === plan ? 'programmes.page.isPlan' : 'programmes.page.wasPlan')}
                </StatusMark>
              )}
            </p>
            <p className="text-sm text-second">
              <time dateTime={new Date(madeAt).toISOString()}>{formatInstant(madeAt, zone, language)}</time>
              {by && ` · ${by}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
