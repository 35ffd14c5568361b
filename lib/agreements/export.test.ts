import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAct, makeAgreement } from '@/db/factories/agreements'
import { makeOrganisation, makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { agreementParties, signatories } from '@/db/schema/agreements'
import { translatorFor } from '../i18n/translator-for'
import { linesOf } from '../lists/testing'
import { agreementsTable } from './export'
import { agreementFilters } from './filters'
import { listAgreements } from './list'

const everything = agreementFilters.parse({})

async function rowsOf(
  ...[user, filters = everything, language = 'en']: Partial<Parameters<typeof agreementsTable>>
) {
  return linesOf(await agreementsTable(user!, filters, language, translatorFor(language)))
}

test('the register is taken away with all its pages, in the order of the screen', async () => {
  const user = await makeUser()
  for (let i = 0; i < 60; i++) await makeAgreement({ titleEn: `Agreement ${i % 7} of ${i}` })
  const filters = agreementFilters.parse({ sort: 'title' })

  const rows = await rowsOf(user, filters)

  const [first, second] = await Promise.all(
    [1, 2].map((page) => listAgreements(user, { ...filters, page }, 'en')),
  )
  expect(rows.map((row) => row.Reference)).toEqual([...first!.rows, ...second!.rows].map(({ ref }) => ref))
  expect(rows).toHaveLength(60)
})

test('parties by side and signatories with title and organisation are there in full, in the reader’s language', async () => {
  const user = await makeUser()
  const agreement = await makeAgreement({ titleEn: 'Sister cities', titleZh: '友好城市' })
  const ours = await makeOrganisation({ nameEn: 'Yiwu', nameZh: '义乌市' })
  const theirs = await makeOrganisation({ nameEn: 'Navi Mumbai', nameZh: '新孟买市' })
  await transaction((tx) =>
    tx.insert(agreementParties).values([
      { agreementId: agreement.id, organisationId: ours.id, side: 'ours', position: 1 },
      { agreementId: agreement.id, organisationId: theirs.id, side: 'theirs', position: 2 },
    ]),
  )
  await makeAct({ agreementId: agreement.id, kind: 'signed', doneOn: '2019-12-24' })
  const person = await makePerson({ nameEn: 'Wang Jian', nameZh: '王健' })
  await transaction((tx) =>
    tx.insert(signatories).values({
      agreementId: agreement.id,
      personId: person.id,
      organisationId: ours.id,
      titleZh: '市长',
      position: 1,
    }),
  )

  const [row] = await rowsOf(user, everything, 'zh-CN')

  expect(row).toMatchObject({
    编号: agreement.ref,
    我方: '义乌市',
    对方: '新孟买市',
    签署人: '王健, 市长, 义乌市',
    状态: '已签署',
  })
  expect(Object.values(row!)).toContainEqual({ day: '2019-12-24' })
})

test('what is above the reader’s clearance or outside the filter is not in the file', async () => {
  const user = await makeUser({ clearance: 'internal' })
  await makeAgreement({ titleEn: 'Secret talks', sensitivity: 'restricted' })
  await makeAgreement({ titleEn: 'Port', type: 'framework-agreement' })
  const kept = await makeAgreement({ titleEn: 'Trade', type: 'letter-of-intent' })

  const rows = await rowsOf(user, agreementFilters.parse({ type: 'letter-of-intent' }))

  expect(rows.map((row) => row.Reference)).toEqual([kept.ref])
})
