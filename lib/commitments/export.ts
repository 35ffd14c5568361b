import 'server-only'

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import type { Language } from '@/db/values/office'
import { nameOfEntry } from '../directory/name-of-entry'
import { env } from '../env'
import { inLanguage, nameIn } from '../i18n/bilingual'
import type { Translator } from '../i18n/translator-for'
import { inBatches } from '../lists/batches'
import type { Column, ListTable } from '../lists/table'
import { narrowedTo } from '../lists/words'
import { formatDate } from '../time/format'
import { type LocalDate, todayIn } from '../time/local'
import type { User } from '../user'
import type { CommitmentFilters, commitmentStandings } from './filters'
import { type CommitmentLine, commitmentsInOrder, linesOf } from './queries'
import { isOverdue } from './rules'

/** The ledger as the filters leave it, all pages in the order of the screen, as of the office's day. */
export async function commitmentsTable(
  user: User,
  filters: CommitmentFilters,
  language: Language,
  t: Translator,
): Promise<ListTable<CommitmentLine>> {
  const today = todayIn(env().HOME_ZONE)
  const [ids, narrowing] = await Promise.all([
    commitmentsInOrder(user, filters, today),
    narrowingOf(t, language, filters),
  ])
  return {
    name: t('frame.commitments'),
    columns: columnsIn(t, language, today),
    narrowing,
    count: ids.length,
    batches: inBatches(ids, (some) => linesOf(user, some)),
  }
}

function columnsIn(t: Translator, language: Language, today: LocalDate): Column<CommitmentLine>[] {
  const status = (line: CommitmentLine) => {
    const said = t(`values.commitmentStatus.${line.status}`)
    return isOverdue(line, today) ? t('lists.overdue', { status: said }) : said
  }
  return [
    { heading: t('lists.columns.ref'), width: 12, value: ({ ref }) => ref },
    {
      heading: t('commitments.fields.words'),
      width: 60,
      value: ({ wordsEn, wordsZh }) => inLanguage(language, wordsEn, wordsZh)?.text ?? null,
    },
    {
      heading: t('commitments.list.by'),
      width: 12,
      value: ({ promiser }) => t(`values.promiser.${promiser}`),
    },
    {
      heading: t('commitments.fields.organisation'),
      width: 30,
      value: ({ organisation }) => organisation && nameIn(language, organisation).text,
    },
    { heading: t('commitments.fields.dueOn'), width: 14, value: ({ dueOn }) => dueOn && { day: dueOn } },
    { heading: t('commitments.fields.status'), width: 18, value: status },
    { heading: t('commitments.fields.owner'), width: 20, value: ({ ownerName }) => ownerName },
    { heading: t('commitments.fields.visit'), width: 12, value: ({ visitRef }) => visitRef },
  ]
}

async function narrowingOf(t: Translator, language: Language, filters: CommitmentFilters): Promise<string[]> {
  const { promiser, standing, partner, owner, place, visit, from, to, words, order } = filters
  return narrowedTo([
    [t('commitments.list.by'), promiser && t(`values.promiser.${promiser}`)],
    [t('commitments.list.standing'), standingWords(t, standing)],
    [
      t('commitments.list.partner'),
      partner === 'none'
        ? t('commitments.list.noPartner')
        : await nameOfEntry(language, 'organisation', partner),
    ],
    [t('commitments.list.owner'), owner === 'none' ? t('commitments.list.noOwner') : await nameOfUser(owner)],
    [t('commitments.list.place'), await nameOfEntry(language, 'place', place)],
    [t('commitments.fields.visit'), visit],
    [t('commitments.list.dueFrom'), from && formatDate(from, language)],
    [t('commitments.list.dueTo'), to && formatDate(to, language)],
    [t('commitments.list.words'), words],
    [
      t('commitments.list.order'),
      t(order === 'due' ? 'commitments.list.byDue' : 'commitments.list.byPartner'),
    ],
  ])
}

function standingWords(t: Translator, standing: (typeof commitmentStandings)[number]): string {
  if (standing === 'all') return t('commitments.list.everything')
  if (standing === 'pending') return t('commitments.list.pending')
  if (standing === 'waiting') return t('commitments.waiting')
  return standing === 'overdue' ? t('commitments.overdue') : t(`values.commitmentStatus.${standing}`)
}

async function nameOfUser(id: string | null): Promise<string | null> {
  if (!id) return null
  const [found] = await db.select({ name: users.name }).from(users).where(eq(users.id, id))
  return found?.name ?? null
}
