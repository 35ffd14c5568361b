import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SortLink } from '@/app/ui/sort-link'
import { SpokenText } from '@/app/ui/spoken'
import { DayText } from '@/app/ui/when'
import { type AgreementFilters, type AgreementSort, addressOf } from '@/lib/agreements/filters'
import type { AgreementListed } from '@/lib/agreements/list'
import { titleOf } from '@/lib/agreements/register'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { ActivityMark } from './activity-mark'
import { agreementPath } from './crumbs'
import { Standing } from './standing'

type Props = { agreements: AgreementListed[]; filters: AgreementFilters }

/** Agreements, a line each, with their status on a day, or today, and its reason. */
export async function AgreementTable({ agreements, filters }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { on } = filters
  const column = (sort: AgreementSort, label: string) => ({
    label: (
      <SortLink
        href={addressOf({ ...filters, sort }, 1)}
        label={label}
        sorted={filters.sort === sort && t(`agreements.sort.${sort}`)}
      />
    ),
  })
  const head = [
    column('title', t('agreements.fields.title')),
    column('type', t('agreements.fields.type')),
    column('parties', t('agreements.list.parties')),
    column('status', t('agreements.list.status')),
    column('activity', t('agreements.list.activity')),
    column('signed', t('agreements.fields.signedOn')),
    column('until', t('agreements.fields.validUntil')),
    column('visit', t('agreements.fields.visit')),
  ]
  const rows = agreements.map((agreement) => ({
    key: agreement.ref,
    cells: [
      <div key="title" className="max-w-[26rem] md:min-w-44">
        <span className="block text-sm font-normal tabular-nums text-second">{agreement.ref}</span>
        <TextLink href={agreementPath(agreement.ref, on ? `?on=${on}` : '')}>
          <SpokenText of={titleOf(language, agreement)} />
        </TextLink>
      </div>,
      t(`values.agreementType.${agreement.type}`),
      agreement.parties.length > 0 ? <Parties key="parties" of={agreement} /> : null,
      <Standing key="status" stand={agreement.stand} />,
      <ActivityMark key="activity" activity={agreement.activity} />,
      agreement.stand.signed && <Signed key="signed" on={agreement.stand.signed.on} />,
      agreement.stand.until && (
        <span key="until" className="whitespace-nowrap">
          <DayText on={agreement.stand.until} />
        </span>
      ),
      agreement.visit && (
        <span key="visit" className="whitespace-nowrap">
          <TextLink href={`/visits/${agreement.visit}` as Route}>{agreement.visit}</TextLink>
        </span>
      ),
    ],
  }))
  return <DataTable caption={t('agreements.list.caption')} head={head} rows={rows} />
}

async function Parties({ of: { parties } }: { of: AgreementListed }) {
  const language = await currentLanguage()
  return (
    <ul className="md:min-w-36">
      {parties.map((party) => (
        <li key={party.id}>
          <SpokenText of={nameIn(language, party)} />
        </li>
      ))}
    </ul>
  )
}

async function Signed({ on }: { on: string | null }) {
  const t = await translator()
  return (
    <span className="md:whitespace-nowrap">
      {on ? <DayText on={on} /> : <span className="text-second">{t('agreements.page.dayUnknown')}</span>}
    </span>
  )
}
