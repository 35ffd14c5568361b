import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeOrganisation, makePerson, makePlace } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { posts } from '@/db/schema'
import { searchTextOf } from './folding'
import { suggest } from './suggest'

const place = (nameEn: string | null, nameZh: string | null, nameLocal: string | null = null) =>
  makePlace({ nameEn, nameZh, nameLocal, nameSearch: searchTextOf([nameEn, nameZh, nameLocal]) })

test.each([
  ['തിരുവനന്തപുരം', 'Thiruvananthapuram'],
  ['തിരുവ', 'Thiruvananthapuram'],
  ['मुंबई', 'Mumbai'],
  ['москва', 'Moscow'],
  ['莫斯', 'Moscow'],
  ['mosike', 'Moscow'],
  ['mo si ke', 'Moscow'],
  ['msk', 'Moscow'],
  ['MÓSC', 'Moscow'],
])('%s finds %s', async (query, name) => {
  const user = await makeUser()
  await place('Thiruvananthapuram', '特里凡得琅', 'തിരുവനന്തപുരം')
  await place('Mumbai', '孟买', 'मुंबई')
  await place('Moscow', '莫斯科', 'Москва')

  expect((await suggest(user, 'place', query)).map(({ nameEn }) => nameEn)).toEqual([name])
})

test('the name itself comes first, then names that start so, then the rest; eight at most', async () => {
  const user = await makeUser()
  for (const name of ['Port Blair', 'Newport', 'Port', 'Airport Town']) await place(name, null)
  for (let number = 1; number < 10; number++) await place(`Sport ${number}`, null)

  const names = (await suggest(user, 'place', 'port')).map(({ nameEn }) => nameEn)

  expect(names.slice(0, 2)).toEqual(['Port', 'Port Blair'])
  expect(names).toHaveLength(8)
})

test('signs of a pattern are no pattern, and nothing typed finds nothing', async () => {
  const user = await makeUser()
  await place('Moscow', null)

  expect(await suggest(user, 'place', '%')).toEqual([])
  expect(await suggest(user, 'place', '_')).toEqual([])
  expect(await suggest(user, 'place', ' ')).toEqual([])
})

test('what was removed is not offered', async () => {
  const user = await makeUser()
  await makePlace({ nameEn: 'Gone', nameSearch: searchTextOf(['Gone']), removedAt: 1 })

  expect(await suggest(user, 'place', 'gone')).toEqual([])
})

test('an organisation is told apart by its kind and place, a person by the post held now', async () => {
  const user = await makeUser()
  const { id: placeId } = await place('Cochin', null)
  const port = await makeOrganisation({
    nameEn: 'Port Trust',
    nameSearch: searchTextOf(['Port Trust']),
    kind: 'state-owned-company',
    placeId,
  })
  const person = await makePerson({ nameEn: 'Anil Kumar', nameSearch: searchTextOf(['Anil Kumar']) })
  await transaction((tx) =>
    tx.insert(posts).values([
      { personId: person.id, titleEn: 'Deputy', fromOn: '2010-01-01', toOn: '2016-01-01' },
      { personId: person.id, organisationId: port.id, titleEn: 'Chairman', fromOn: '2016-01-01' },
      { personId: person.id, titleEn: 'Removed', fromOn: '2020-01-01', removedAt: 1 },
    ]),
  )

  expect(await suggest(user, 'organisation', 'port')).toMatchObject([
    { kind: 'state-owned-company', country: 'IN', at: { nameEn: 'Cochin' } },
  ])
  expect(await suggest(user, 'person', 'anil')).toMatchObject([
    { postEn: 'Chairman', at: { nameEn: 'Port Trust' } },
  ])
})
