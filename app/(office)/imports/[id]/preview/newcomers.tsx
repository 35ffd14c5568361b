import { Section } from '@/app/ui/section'
import { countryName } from '@/lib/directory/countries'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Newcomer } from '@/lib/imports/naming'
import type { Preview } from '@/lib/imports/queries'
import { newcomersOf } from '@/lib/imports/questions'

const most = 60

/** Who and what the list adds to the directory. */
export async function Newcomers({ of: preview }: { of: Preview }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const kinds = newcomersOf(preview)
  const count = kinds.reduce((sum, { newcomers }) => sum + newcomers.length, 0)
  if (count === 0) return null
  const about = ({ kind, organisationKind, country }: Newcomer) =>
    kind === 'organisation'
      ? t(`values.organisationKind.${organisationKind}`)
      : country && countryName(country, language)
  return (
    <Section title={t('imports.newcomers.title')}>
      <details>
        <summary className="cursor-pointer text-second">{t('imports.newcomers.lead', { count })}</summary>
        <div className="mt-3 grid gap-4">
          {kinds.map(({ kind, newcomers }) => (
            <div key={kind}>
              <h3 className="font-medium">{t(`imports.newcomers.kinds.${kind}`)}</h3>
              <ul className="flex flex-wrap gap-x-5 gap-y-1">
                {newcomers.slice(0, most).map((newcomer) => (
                  <li key={newcomer.key} className="wrap-anywhere">
                    {newcomer.text} <span className="text-sm text-second">{about(newcomer)}</span>
                  </li>
                ))}
                {newcomers.length > most && (
                  <li className="text-second">
                    {t('imports.newcomers.more', { count: newcomers.length - most })}
                  </li>
                )}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </Section>
  )
}
