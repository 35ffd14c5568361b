import { expect, test } from 'vitest'
import { makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { translatorFor } from '../../i18n/translator-for'
import { linesOf } from '../../lists/testing'
import { visitFilters } from '../filters'
import { listVisits } from '../queries'
import { visitsTable } from './export'

test('the list of visits is taken away whole, in the order of the screen, with every member and their title then', async () => {
  const user = await makeUser()
  const visit = await makeVisit({ titleEn: 'To Kerala', firstOn: '2019-12-19', lastOn: '2019-12-26' })
  for (const [position, nameEn] of ['Wang Jian', 'Li Wei', 'Chen Jie'].entries()) {
    const { id } = await makePerson({ nameEn })
    await makeMember({
      visitId: visit.id,
      personId: id,
      position,
      role: position ? 'member' : 'head',
      titleEn: 'Director',
    })
  }
  for (let i = 0; i < 60; i++) await makeVisit({ titleEn: `Visit ${i % 9}` })
  const filters = visitFilters.parse({ sort: 'title' })

  const lines = await linesOf(await visitsTable(user, filters, 'en', translatorFor('en')))

  const pages = await Promise.all([1, 2].map((page) => listVisits(user, { ...filters, page })))
  expect(lines.map((line) => line.Reference)).toEqual(
    pages.flatMap(({ visits }) => visits.map(({ ref }) => ref)),
  )
  expect(lines.find((line) => line.Reference === visit.ref)).toMatchObject({
    'First day': { day: '2019-12-19' },
    Days: 8,
    Delegation: 'Wang Jian, Director (Head); Li Wei, Director (Member); Chen Jie, Director (Member)',
  })
})
