import { describe, expect, test } from 'vitest'
import type { Block, Paper, Text } from '../papers/tree'
import { leaksIn } from './leaks'
import { type LeftOut, titled } from './left-out'

const leftOut = (names: string[], within: string[] = []): LeftOut => ({
  kind: 'meeting',
  id: 'm',
  mark: '3',
  title: titled('A quiet dinner'),
  field: null,
  why: 'editions.why.level',
  names,
  within,
})

const paper = (blocks: Block[], front: Partial<Paper> = {}): Paper => ({
  title: 'Report',
  lang: 'en',
  reference: 'V2019-001',
  madeOn: '',
  footer: '',
  blocks,
  ...front,
})

const saying = (...text: string[]) =>
  paper(text.map((each) => ({ kind: 'paragraph', text: [{ text: each }] })))
const found = (text: string, names: string[], within?: string[]) =>
  leaksIn(saying(text), [leftOut(names, within)]).map(({ name }) => name)

describe('a name is found', () => {
  test.each([
    ['whatever its case', 'They met LULU group there.', 'Lulu Group'],
    ['over a line end and several blanks', 'They met Lulu\n  Group there.', 'Lulu Group'],
    ['in full-width letters', 'They met Ｌｕｌｕ Group.', 'Lulu Group'],
    ['with another apostrophe or hyphen', 'They met O’Neill‑Smith.', "O'Neill-Smith"],
    ['with a hyphen for its blank', 'They met Lulu-Group.', 'Lulu Group'],
    ['with an underscore for its blank', 'Lulu_Group.jpg', 'Lulu Group'],
    ['without its blank', 'LuluGroup came', 'Lulu Group'],
    ['with its accents left off', 'Jose Nunez came', 'José Núñez'],
    ['with accents that it has not', 'José Núñez came', 'Jose Nunez'],
    ['with a letter of its own for a plain one', 'STRASSENBAU AG', 'Straßenbau AG'],
    ['without the dots of a ё', 'Приехал Королев.', 'Королёв'],
    ['with the points of Hebrew', 'פגשו את שָׁלוֹם כהן', 'שלום כהן'],
    ['with the points of Arabic', 'التقى مُحَمَّد علي', 'محمد علي'],
    ['with a longer stroke in Arabic', 'التقى محمـد علي', 'محمد علي'],
    ['with a Greek letter as at the end of a word', 'ΟΔΥΣΣΕΥΣ', 'Οδυσσευς'],
    ['with a Malayalam chillu of before 2008', 'കൊച്ചിന്\u200d നഗരം', 'കൊച്ചിൻ'],
    ['before a possessive', 'Lulu Group’s offer', 'Lulu Group'],
    ['beside Chinese', '代表团会见Lulu Group负责人', 'Lulu Group'],
    ['in Chinese, wherever it stands', '代表团会见鲁鲁集团负责人', '鲁鲁集团'],
    ['in Chinese of two letters', '由陈洁陪同', '陈洁'],
    ['in Chinese of two letters that are set apart', '由陈　洁陪同', '陈洁'],
    ['in Chinese that is set apart in the record alone', '由陈洁陪同', '陈　洁'],
    ['with another middle dot', '弗拉基米尔·普京', '弗拉基米尔•普京'],
    ['without its middle dot', '弗拉基米尔普京', '弗拉基米尔·普京'],
    ['in Cyrillic', 'Встреча с компанией Мир Труда.', 'мир труда'],
    ['that is a reference', 'See A2019-001.', 'A2019-001'],
    ['beside a letter of two units', '𝒜 Lulu Group', 'Lulu Group'],
  ])('%s', (_, text, name) => {
    expect(found(text, [name])).toEqual([name])
  })
})

describe('a name is not found', () => {
  test.each([
    ['inside a longer word', 'An enlightened visit', 'Light'],
    ['inside a longer number', 'A2019-0012', 'A2019-001'],
    ['whose letters two words share', 'It is a quiet town on a river.', 'Isa'],
    ['that is short and run together', 'It cost 12 yuan.', 'Yu An'],
    ['over a comma between Chinese words', '由王健、陈洁陪同', '健陈'],
    ['that is one letter', 'A visit', 'A'],
    ['that is one Chinese letter', '王健率团', '王'],
    ['that is only the word for a kind of meeting', 'A courtesy call on the mayor', 'Courtesy call'],
    ['that is only the word for a place to meet', 'They stayed at the hotel.', 'Hotel'],
    ['that is empty', 'A visit', ''],
  ])('%s', (_, text, name) => {
    expect(found(text, [name])).toEqual([])
  })

  test('where it is a part of a longer name that is shown', () => {
    const [name, within] = ['Kerala', ['kerala state it mission']]

    expect(found('They met the Kerala State IT Mission.', [name], within)).toEqual([])
    expect(found('They met the Kerala State IT Mission and Kerala.', [name], within)).toEqual([name])
  })
})

test.each(
  ['\u00ad', '\u034f', '\u061c', '\u1160', '\u180e', '\u200b', '\u200d', '\u2062', '\u2069', '\u3164'].concat(
    ['\ufe00', '\ufeff', '\u{e0061}', '\u{e0100}'],
  ),
)('a name with %j in it, which is drawn as nothing, is found, and quoted as it is seen', (nothing) => {
  const said = (name: string) => [...name].join(nothing)

  const [leak] = leaksIn(saying(`They met ${said('Lulu')} ${said('Group')}.`), [leftOut(['Lulu Group'])])

  expect(leak?.words).toBe('They met Lulu Group.')
  expect(found(`会见${said('鲁鲁集团')}。`, ['鲁鲁集团'])).toEqual(['鲁鲁集团'])
  expect(found(`Lulu${nothing}Group`, ['Lulu Group'])).toEqual(['Lulu Group'])
})

test('a blank of Braille is a blank', () => {
  expect(found('Lulu\u2800Group', ['Lulu Group'])).toEqual(['Lulu Group'])
})

describe('every text of a paper is read', () => {
  const text: Text = [{ text: 'Lulu ' }, { text: 'Group', strong: true }]
  const plain = 'Lulu Group'
  const file = { id: '', sha256: '', mediaType: '' }
  test.each<[string, Paper]>([
    ['heading', paper([{ kind: 'heading', level: 1, id: '', text }])],
    ['paragraph', paper([{ kind: 'paragraph', text }])],
    ['note', paper([{ kind: 'note', tone: 'plain', text }])],
    ['source of a quote', paper([{ kind: 'quote', text: [], source: text }])],
    ['list', paper([{ kind: 'list', items: [text] }])],
    ['term', paper([{ kind: 'facts', rows: [{ term: plain, value: [] }] }])],
    ['fact', paper([{ kind: 'facts', rows: [{ term: '', value: [text] }] }])],
    ['cell', paper([{ kind: 'table', head: [], rows: [[text]] }])],
    ['head of a table', paper([{ kind: 'table', head: [plain], rows: [] }])],
    ['caption of a table', paper([{ kind: 'table', caption: plain, head: [], rows: [] }])],
    ['picture for who cannot see it', paper([{ kind: 'image', file, alt: plain }])],
    ['caption of a picture', paper([{ kind: 'image', file, alt: '', caption: text }])],
    ['title', paper([], { title: plain })],
    ['subtitle', paper([], { subtitle: plain })],
    ['author', paper([], { author: plain })],
    ['foot', paper([], { footer: plain })],
  ])('%s', (_, made) => {
    expect(leaksIn(made, [leftOut([plain])])).toHaveLength(1)
  })

  test('a web address is read too, and two texts are not read as one', () => {
    const href = 'https://example.org/A2019-001'

    expect(
      leaksIn(paper([{ kind: 'paragraph', text: [{ text: 'here', href }] }]), [leftOut(['A2019-001'])]),
    ).toHaveLength(1)
    expect(leaksIn(saying('Lulu', 'Group'), [leftOut(['Lulu Group'])])).toEqual([])
  })
})

test('a leak is told with the words around it, of its own text alone', () => {
  const before = 'The delegation was received on the second evening of the visit by'
  const made = saying(
    'Other words.',
    `${before} Lulu Group, who offered a dinner. More was said of this later.`,
  )

  const [leak] = leaksIn(made, [leftOut(['Lulu Group'])])

  expect(leak?.words).toBe(
    '…d on the second evening of the visit by Lulu Group, who offered a dinner. More was said of…',
  )
  expect(leaksIn(saying('Lulu Group'), [leftOut(['Lulu Group'])])[0]?.words).toBe('Lulu Group')
})
