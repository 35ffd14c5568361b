import { Section } from '@/app/ui/section'
import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { citationIn } from '@/lib/settings/default-rules'
import type { Check } from '@/lib/visits/checks'

const tones: Record<Check['severity'], Tone> = { information: 'plain', warning: 'waiting', refusal: 'seal' }

/** A visit held against the office's limits, each with where the limit comes from. */
export async function CheckList({ checks }: { checks: Check[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (checks.length === 0) return null
  return (
    <Section title={t('visits.checks')}>
      <ul className="grid gap-2">
        {checks.map(({ rule, key, values, holds, severity, citation }) => (
          <li key={rule}>
            <StatusMark tone={holds ? 'done' : tones[severity]}>
              {t(holds ? 'visits.within' : 'visits.exceeds')}
            </StatusMark>{' '}
            {t(key, values)}
            <details className="text-sm text-second print:hidden">
              <summary>{t('visits.citation')}</summary>
              <p className="mt-1 whitespace-pre-line">{citationIn(language, rule, citation)}</p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}
