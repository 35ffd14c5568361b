import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { SpokenText } from '@/app/ui/spoken'
import type { CommitmentLine } from '@/lib/commitments/queries'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'
import { Due, Owner, Standing } from './standing'

type Props = {
  caption: string
  commitments: CommitmentLine[]
  today: LocalDate
  /** Whose partner the caption names: its column is left out. */
  ofPartner?: boolean
}

/** Commitments, a line each. */
export async function CommitmentTable({ caption, commitments, today, ofPartner }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const head = [
    { label: t('commitments.fields.words') },
    { label: t('commitments.list.by') },
    ...(ofPartner ? [] : [{ label: t('commitments.fields.organisation') }]),
    { label: t('commitments.fields.dueOn') },
    { label: t('commitments.fields.status') },
    { label: t('commitments.fields.owner') },
  ]
  const partnerOf = ({ organisation }: CommitmentLine) =>
    organisation && <SpokenText key="partner" of={nameIn(language, organisation)} />
  const rows = commitments.map((commitment) => ({
    key: commitment.ref,
    cells: [
      <div key="words" className="max-w-[30rem] md:min-w-52">
        <span className="block text-sm font-normal tabular-nums text-second">{commitment.ref}</span>
        <TextLink href={`/commitments/${commitment.ref}` as Route}>
          <SpokenText of={inLanguage(language, commitment.wordsEn, commitment.wordsZh)} />
        </TextLink>
      </div>,
      t(`values.promiser.${commitment.promiser}`),
      ...(ofPartner ? [] : [partnerOf(commitment)]),
      commitment.dueOn && <Due key="due" of={commitment} today={today} />,
      <Standing key="status" of={commitment} today={today} />,
      <Owner key="owner" of={commitment} />,
    ],
  }))
  return <DataTable caption={caption} head={head} rows={rows} />
}
