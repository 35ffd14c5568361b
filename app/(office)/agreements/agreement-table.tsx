import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import { DayText } from '@/app/ui/when'
import type { AgreementListed } from '@/lib/agreements/list'
import { titleOf } from '@/lib/agreements/register'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { ActivityMark } from './activity-mark'
import { agreementPath } from './crumbs'
import { Standing } from './standing'

type Props = { agreements: AgreementListed[]; on: string | null }

/** Agreements, a line each, with their status on a day, or today, and its reason. */
export async function AgreementTable({ agreements, on }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('agreements.fields.title') },
    { label: t('agreements.fields.type') },
    { label: t('agreements.list.parties') },
    { label: t('agreements.list.status') },
    { label: t('agreements.list.activity') },
    { label: t('agreements.fields.signedOn') },
    { label: t('agreements.fields.validUntil') },
    { label: t('agreements.fields.visit') },
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
