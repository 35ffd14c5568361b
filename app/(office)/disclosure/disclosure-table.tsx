import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { countryName } from '@/lib/directory/countries'
import type { Disclosed } from '@/lib/disclosure/queries'
import { memberText } from '@/lib/disclosure/table'
import { sumText } from '@/lib/disclosure/totals'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { marks } from '@/lib/papers/wording'
import { formatRange } from '@/lib/time/format'

/** Who went when, where and why, whom they met, and what it cost. */
export async function DisclosureTable({ visits }: { visits: Disclosed[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const columns = ['title', 'who', 'whenWhere', 'why', 'met', 'cost', 'state'] as const
  const rows = visits.map((visit) => ({
    key: visit.ref,
    cells: [
      <span key="visit" className="grid">
        <TextLink href={`/visits/${visit.ref}` as Route}>{visit.ref}</TextLink>
        <SpokenText of={inLanguage(language, visit.titleEn, visit.titleZh)} />
      </span>,
      <Lines key="who" of={visit.members.map((member) => memberText(t, language, member))} />,
      <Lines
        key="when"
        of={[
          formatRange(visit.firstOn, visit.lastOn, language),
          t('disclosure.dayCount', { days: visit.days }),
          visit.countries.map((code) => countryName(code, language)).join(marks[language].list),
          visit.cities.map((place) => nameIn(language, place).text).join(marks[language].list),
        ]}
      />,
      <SpokenText key="why" of={inLanguage(language, visit.purposeEn, visit.purposeZh)} />,
      visit.met.map((host) => nameIn(language, host).text).join(marks[language].semicolon),
      <div key="cost" className="whitespace-nowrap">
        <Lines of={visit.totals.map(sumText)} />
      </div>,
      <State key="state" of={visit} />,
    ],
  }))
  const head = columns.map((column) => ({ label: t(`disclosure.columns.${column}`) }))
  return <DataTable caption={t('disclosure.title')} head={head} rows={rows} />
}

async function State({ of: { gaps } }: { of: Disclosed }) {
  const t = await translator()
  if (gaps.length === 0) return <StatusMark tone="done">{t('disclosure.complete')}</StatusMark>
  return (
    <div className="grid gap-1">
      <StatusMark tone="waiting">{t('disclosure.incomplete')}</StatusMark>
      <Lines of={gaps.map((key) => t(key))} />
    </div>
  )
}

function Lines({ of }: { of: string[] }) {
  const lines = of.filter(Boolean)
  if (lines.length === 0) return null
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
