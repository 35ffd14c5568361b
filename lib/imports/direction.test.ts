import { expect, test } from 'vitest'
import { makeUser } from '@/db/factories/users'
import { mapped, previewed } from './testing'

async function directionsOf(list: string) {
  const officer = await makeUser()
  const { rows } = await previewed(officer, await mapped(officer, 'visits', list))
  return rows.map(({ input, said, warnings }) => ({
    taken: input?.kind === 'visits' && input.visit.direction,
    shown: said.flatMap((each) => (each.field === 'direction' && 'label' in each ? each.label : [])),
    remarks: warnings.flatMap(({ field, message }) => (field === 'direction' ? message.key : [])),
  }))
}

const fromTitle = ['imports.warning.directionFromTitle']

test.each([
  ['接待日本大阪代表团', 'inbound', fromTitle],
  ['俄罗斯车里雅宾斯克州代表团来访', 'inbound', fromTitle],
  ['大阪代表团访问义乌', 'inbound', fromTitle],
  ['Visit of the Osaka delegation to us', 'inbound', fromTitle],
  ['Visit of the Osaka delegation to Yiwu', 'inbound', fromTitle],
  ['赴俄罗斯经贸团', 'outbound', []],
  ['赴日本出席接待工作会议', 'outbound', []],
  ['Trade visit', 'outbound', ['imports.warning.directionAssumed']],
])(
  'without a column for it, the direction of “%s” is %s, and what is not certain is said',
  async (title, direction, remarks) => {
    const [row] = await directionsOf(`Title,Dates\n${title},2019.12.19-26\n`)

    expect(row).toEqual({ taken: direction, shown: [`values.direction.${direction}`], remarks })
  },
)

test('a direction that the list gives stands, whatever the title says', async () => {
  const [row] = await directionsOf('名称,方向,日期\n接待日本大阪代表团,出访,2019.12.19-26\n')

  expect(row).toEqual({ taken: 'outbound', shown: ['values.direction.outbound'], remarks: [] })
})
