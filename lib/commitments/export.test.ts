import { expect, test } from 'vitest'
import { makeCommitment } from '@/db/factories/commitments'
import { makeOrganisation } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { translatorFor } from '../i18n/translator-for'
import { linesOf } from '../lists/testing'
import { commitmentsTable } from './export'
import { commitmentFilters } from './filters'

const t = translatorFor('en')

test('the ledger is taken away whole, overdue first and said to be so, without what the reader may not see', async () => {
  const owner = await makeUser({ name: 'Li Wei' })
  const partner = await makeOrganisation({ nameEn: 'Russian Railways' })
  for (let i = 0; i < 55; i++) await makeCommitment({ wordsEn: `Promise ${i}` })
  await makeCommitment({ wordsEn: 'Hush', sensitivity: 'restricted' })
  const late = await makeCommitment({
    wordsEn: 'More trains',
    promiser: 'us',
    ownerId: owner.id,
    organisationId: partner.id,
    dueOn: '2020-01-01',
  })

  const table = await commitmentsTable(owner, commitmentFilters.parse({}), 'en', t)

  const lines = await linesOf(table)
  expect([lines.length, table.count]).toEqual([56, 56])
  expect(Object.values(lines[0]!)).toEqual([
    late.ref,
    'More trains',
    'By us',
    'Russian Railways',
    { day: '2020-01-01' },
    'Open, overdue',
    'Li Wei',
    null,
  ])
})

test('a file says what it was narrowed to, by names and not by ids', async () => {
  const owner = await makeUser({ name: 'Li Wei' })
  const partner = await makeOrganisation({ nameEn: 'LULU Group' })
  const filters = commitmentFilters.parse({
    partner: partner.id,
    owner: owner.id,
    promiser: 'them',
    standing: 'overdue',
  })

  const { narrowing } = await commitmentsTable(owner, filters, 'en', t)

  expect(narrowing).toEqual([
    'Who promised: By them',
    'Standing: Overdue',
    'Partner: LULU Group',
    'Answers for it: Li Wei',
    'Order: By date, overdue first',
  ])
})
