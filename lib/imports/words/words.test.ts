import { expect, test } from 'vitest'
import { takeClock } from './clock'
import { valueSaid } from './labels'
import { peopleNamed } from './people'
import { countryNamed, placesNamed } from './places'

const person = (name: string, role: string | null = null, title: string | null = null) => ({
  name,
  role,
  title,
})

test.each([
  ['王健、李伟（翻译）', [person('王健'), person('李伟', 'interpreter')]],
  ['Wang Jian; Li Wei', [person('Wang Jian'), person('Li Wei')]],
  ['Wang Jian, Li Wei (interpreter)', [person('Wang Jian'), person('Li Wei', 'interpreter')]],
  ['王健（市长）；李伟（外办主任）', [person('王健', null, '市长'), person('李伟', null, '外办主任')]],
  [
    '团长：王健；团员：李伟、张三',
    [person('王健', 'head'), person('李伟', 'member'), person('张三', 'member')],
  ],
  ['王　健、李伟 副市长', [person('王健'), person('李伟', null, '副市长')]],
  ['市长 王健', [person('王健', null, '市长')]],
  ['Wang Jian and Li Wei', [person('Wang Jian'), person('Li Wei')]],
  ['Wang, Jian; Li, Wei', [person('Wang, Jian'), person('Li, Wei')]],
  ['李伟（翻译、秘书）', [person('李伟', null, '翻译、秘书')]],
  ['王健\n李伟', [person('王健'), person('李伟')]],
])('%s names its people with roles and titles', (text, people) => {
  expect(peopleNamed(text)).toMatchObject({ people, more: false })
})

const joined = (text: string) => peopleNamed(text).people.map(({ name }) => name)

test.each([
  ['李四、张三，王五', ['李四', '张三', '王五']],
  ['李四,张三', ['李四', '张三']],
  ['李四, Wang Jian', ['李四', 'Wang Jian']],
  ['Wang Jian，Li Wei', ['Wang Jian', 'Li Wei']],
  ['Wang Jian, Li Wei and Ann Smith', ['Wang Jian', 'Li Wei', 'Ann Smith']],
  ['Wang Jian, Li Wei, and Ann Smith', ['Wang Jian', 'Li Wei', 'Ann Smith']],
  [
    'José Luis Martínez-Almeida Navasqüés, 李四，王五 and Inês Brandão',
    ['José Luis Martínez-Almeida Navasqüés', '李四', '王五', 'Inês Brandão'],
  ],
  ['Martínez-Almeida, José Luis', ['Martínez-Almeida, José Luis']],
  ['Martínez-Almeida, José Luis and Inês Brandão', ['Martínez-Almeida', 'José Luis', 'Inês Brandão']],
])('no two people of %s are taken for one', (text, names) => {
  expect(joined(text)).toEqual(names)
})

test.each([
  '李四、张三，王五',
  'José Luis Martínez-Almeida Navasqüés, 李四，王五 and Inês Brandão',
  'Martínez-Almeida, José Luis',
  'García Lorca, Federico José',
  'Wang, Jian; Li, Wei',
  'Wang, Jian, Li, Wei',
])('%s leaves a doubt who is named', (text) => {
  expect(peopleNamed(text).doubtful).toBe(true)
})

test.each([
  '李四、张三、王五',
  '李四，张三，王五',
  '团长：王健；团员：李伟，张三',
  'Wang Jian; Li Wei',
  'Wang Jian, Li Wei and Ann Smith',
  'Wang Jian, Mayor of Yiwu; Li Wei, Director, Foreign Affairs Office',
])('%s leaves no doubt who is named', (text) => {
  expect(peopleNamed(text).doubtful).toBe(false)
})

test.each([
  [
    'Wang Jian, Mayor of Yiwu (Head of delegation); Li Wei (Member)',
    [person('Wang Jian', 'head', 'Mayor of Yiwu'), person('Li Wei', 'member')],
  ],
  [
    'Li Wei, Deputy Director, Foreign Affairs Office',
    [person('Li Wei', null, 'Deputy Director, Foreign Affairs Office')],
  ],
  ['王健，市长；李伟，外办主任', [person('王健', null, '市长'), person('李伟', null, '外办主任')]],
  ['欧阳明珠, 专员; 李四', [person('欧阳明珠', null, '专员'), person('李四')]],
  ['林文华, Mayor of Yiwu, 义乌市人民政府', [person('林文华', null, 'Mayor of Yiwu, 义乌市人民政府')]],
  ['王健，外办李主任', [person('王健'), person('外办李主任')]],
  ['李四，王书记', [person('李四'), person('王书记')]],
  ['Luis Gil, Minister Ana Silva', [person('Luis Gil'), person('Minister Ana Silva')]],
  ['Luis Gil, Director General', [person('Luis Gil', null, 'Director General')]],
  ['Luis Gil, Consul General in Kochi', [person('Luis Gil', null, 'Consul General in Kochi')]],
  ['Luis Gil, Ana Mayor', [person('Luis Gil'), person('Ana Mayor')]],
])('a title behind a comma is no person: %s', (text, people) => {
  expect(peopleNamed(text)).toMatchObject({ people })
})

test('“and four others” is said, since their names are not there', () => {
  expect(peopleNamed('王健等5人')).toMatchObject({ people: [person('王健')], more: true })
})

test('a value is read by its label in either language, and by what registers write', () => {
  expect(valueSaid('agreementType', '谅解备忘录')).toBe('memorandum-of-understanding')
  expect(valueSaid('agreementType', 'MoU')).toBe('memorandum-of-understanding')
  expect(valueSaid('meetingKind', 'Signing Ceremony')).toBe('signing-ceremony')
  expect(valueSaid('meetingKind', '签约仪式')).toBe('signing-ceremony')
  expect(valueSaid('direction', '来访')).toBe('inbound')
  expect(valueSaid('visitStatus', '已办结')).toBe('closed')
  expect(valueSaid('visitStatus', '不详')).toBeUndefined()
})

test('countries are read in both languages, by short names too', () => {
  expect(
    ['印度', 'India', 'UAE', '阿联酋', 'the Netherlands', 'Türkiye', 'Turkey'].map(countryNamed),
  ).toEqual(['IN', 'IN', 'AE', 'AE', 'NL', 'TR', 'TR'])
})

test.each([
  [
    '科钦、迪拜',
    [
      ['科钦', null],
      ['迪拜', null],
    ],
  ],
  [
    '科钦（印度）、迪拜（阿联酋）',
    [
      ['科钦', 'IN'],
      ['迪拜', 'AE'],
    ],
  ],
  [
    'Kochi, India; Dubai, UAE',
    [
      ['Kochi', 'IN'],
      ['Dubai', 'AE'],
    ],
  ],
  [
    '印度科钦、阿联酋迪拜',
    [
      ['科钦', 'IN'],
      ['迪拜', 'AE'],
    ],
  ],
  [
    '印度、阿联酋',
    [
      ['印度', 'IN'],
      ['阿联酋', 'AE'],
    ],
  ],
  [
    '科钦—迪拜',
    [
      ['科钦', null],
      ['迪拜', null],
    ],
  ],
])('%s names its places', (text, places) => {
  expect(placesNamed(text).map(({ name, country }) => [name, country])).toEqual(places)
})

test.each([
  ['2019.12.19 14:30', { time: '14:30', end: null, part: null, rest: '2019.12.19' }],
  ['2019.12.19 上午9:30-11:00', { time: '09:30', end: '11:00', part: null, rest: '2019.12.19' }],
  ['12月19日下午3点', { time: '15:00', end: null, part: null, rest: '12月19日' }],
  ['19 Dec 2019, 3 pm', { time: '15:00', end: null, part: null, rest: '19 Dec 2019' }],
  ['2019-12-19 上午', { time: null, end: null, part: 'morning', rest: '2019-12-19' }],
  ['2019-12-19', { time: null, end: null, part: null, rest: '2019-12-19' }],
  ['2019-12-19 25:00', { time: null, end: null, part: null, rest: '2019-12-19 25:00' }],
])('%s holds its time beside the day', (text, read) => {
  expect(takeClock(text)).toEqual(read)
})
