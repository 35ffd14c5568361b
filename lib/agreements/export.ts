import 'server-only'

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { signatories } from '@/db/schema/agreements'
import { organisations, people } from '@/db/schema/people'
import type { partySides } from '@/db/values/agreements'
import type { Language } from '@/db/values/office'
import { inLanguage, nameIn } from '../i18n/bilingual'
import type { Translator } from '../i18n/translator-for'
import { inBatches } from '../lists/batches'
import type { Column, ListTable } from '../lists/table'
import type { User } from '../user'
import { byKey } from '../visits/record/by-key'
import { nameColumns } from '../visits/record/columns'
import type { AgreementFilters } from './filters'
import { type AgreementListed, agreementsInOrder } from './list'
import { narrowingOf } from './narrowing'
import { reasonText } from './reason'
import { titleOf } from './register'

type Signatory = Awaited<ReturnType<typeof listSignatories>>[number]
type Row = AgreementListed & { signatories: Signatory[] }

/** The register as the filters leave it, all pages in the order of the screen, with parties and signatories in full. */
export async function agreementsTable(
  user: User,
  filters: AgreementFilters,
  language: Language,
  t: Translator,
): Promise<ListTable<Row>> {
  const [{ rows, detailed }, narrowing] = await Promise.all([
    agreementsInOrder(user, filters, language),
    narrowingOf(t, language, filters),
  ])
  return {
    name: t('frame.agreements'),
    columns: columnsIn(t, language),
    narrowing,
    count: rows.length,
    batches: inBatches(rows, async (some) => withSignatories(await detailed(some))),
  }
}

async function withSignatories(rows: AgreementListed[]): Promise<Row[]> {
  const signatoriesOf = byKey(await listSignatories(rows.map(({ id }) => id)), 'agreementId')
  return rows.map((row) => ({ ...row, signatories: signatoriesOf.get(row.id) ?? [] }))
}

function listSignatories(agreementIds: string[]) {
  return db
    .select({
      agreementId: signatories.agreementId,
      person: nameColumns(people),
      organisation: nameColumns(organisations),
      titleEn: signatories.titleEn,
      titleZh: signatories.titleZh,
    })
    .from(signatories)
    .innerJoin(people, eq(people.id, signatories.personId))
    .leftJoin(organisations, eq(organisations.id, signatories.organisationId))
    .where(and(inArray(signatories.agreementId, agreementIds), isNull(signatories.removedAt)))
    .orderBy(asc(signatories.position), asc(signatories.id))
}

function columnsIn(t: Translator, language: Language): Column<Row>[] {
  const side = (side: (typeof partySides)[number]) => (row: Row) =>
    row.parties
      .filter((party) => party.side === side)
      .map((party) => nameIn(language, party).text)
      .join('; ')
  const signatory = ({ person, organisation, titleEn, titleZh }: Signatory) =>
    [
      nameIn(language, person).text,
      inLanguage(language, titleEn, titleZh)?.text,
      organisation && nameIn(language, organisation).text,
    ]
      .filter(Boolean)
      .join(', ')
  const day = (on: string | null | undefined) => (on ? { day: on } : null)

  return [
    { heading: t('lists.columns.ref'), width: 12, value: ({ ref }) => ref },
    { heading: t('agreements.fields.title'), width: 50, value: (row) => titleOf(language, row).text },
    {
      heading: t('agreements.fields.type'),
      width: 24,
      value: ({ type }) => t(`values.agreementType.${type}`),
    },
    { heading: t('lists.columns.ours'), width: 30, value: side('ours') },
    { heading: t('lists.columns.theirs'), width: 30, value: side('theirs') },
    { heading: t('lists.columns.third'), width: 20, value: side('third') },
    {
      heading: t('lists.columns.signatories'),
      width: 40,
      value: (row) => row.signatories.map(signatory).join('; '),
    },
    {
      heading: t('agreements.list.status'),
      width: 14,
      value: ({ stand }) => t(`values.agreementStatus.${stand.status}`),
    },
    {
      heading: t('lists.columns.reason'),
      width: 40,
      value: ({ stand }) => reasonText(t, stand, { parties: stand.parties, language }),
    },
    {
      heading: t('agreements.list.activity'),
      width: 12,
      value: ({ activity }) => t(`values.activity.${activity}`),
    },
    {
      heading: t('agreements.fields.signedOn'),
      width: 14,
      value: ({ stand: { signed } }) =>
        signed && !signed.on ? t('agreements.page.dayUnknown') : day(signed?.on),
    },
    { heading: t('agreements.fields.validUntil'), width: 14, value: ({ stand }) => day(stand.until) },
    { heading: t('agreements.fields.visit'), width: 12, value: ({ visit }) => visit },
  ]
}
