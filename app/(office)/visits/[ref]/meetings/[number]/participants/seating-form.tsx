import type { Route } from 'next'
import { ButtonLink } from '@/app/ui/button'
import { Empty } from '@/app/ui/empty'
import { ActionForm } from '@/app/ui/form'
import { attendances } from '@/db/values/meetings'
import { inLanguage, nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { findTable } from '@/lib/meetings/table-queries'
import { optionsOf } from '@/lib/options'
import { meetingPath } from '../crumbs'
import { seatDelegationAction } from './actions'
import { SeatingLines } from './seating-lines'

type Delegation = NonNullable<Awaited<ReturnType<typeof findTable>>>['delegation']
type Props = { at: readonly [ref: string, number: number]; delegation: Delegation; held: boolean }

/** The whole delegation to tick who is at the table. */
export async function SeatingForm({ at, delegation, held }: Props) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  if (delegation.length === 0) {
    const href = `/visits/${at[0]}/delegation` as Route
    return (
      <Empty action={<ButtonLink href={href}>{t('meetings.toDelegation')}</ButtonLink>}>
        {t('meetings.noDelegation')}
      </Empty>
    )
  }
  const values = delegation.flatMap(({ id, attendance }, line) => [
    [`members.${line}.member`, id],
    [`members.${line}.seated`, attendance ? 'yes' : ''],
    [`members.${line}.attendance`, attendance ?? (held ? 'attended' : 'invited')],
    [`members.${line}.was`, attendance ?? ''],
  ])
  const people = delegation.map((member) => ({
    id: member.id,
    name: nameIn(language, member),
    title: inLanguage(language, member.titleEn, member.titleZh),
  }))
  return (
    <ActionForm
      action={seatDelegationAction.bind(null, ...at)}
      values={Object.fromEntries(values)}
      submit={t('meetings.saveSeating')}
      cancel={{ href: meetingPath(...at) }}
    >
      <SeatingLines
        people={people}
        attendances={optionsOf(t, 'attendance', attendances)}
        labels={{ legend: t('meetings.tick'), attendance: t('meetings.attendance') }}
      />
    </ActionForm>
  )
}
