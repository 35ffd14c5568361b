import fc from 'fast-check'
import type { Block, Paper, Text } from './tree'

// What the tests of both writers share.

const letters = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '义乌市',
    'Екатеринбург',
    'नई दिल्ली',
    'കൊച്ചി',
    'a\nb',
    '“…”——',
    ']]>',
    '<w:t>&amp;',
    ' two  blanks ',
  ),
)

const run = fc.record(
  {
    text: letters,
    lang: fc.constantFrom('zh-CN', 'hi', 'ml', 'ru', 'ar', 'zh-Hant-TW', 'x-y', ''),
    strong: fc.boolean(),
    missing: fc.boolean(),
    href: fc.oneof(fc.webUrl(), fc.constantFrom('#a', '#b', '#', '/visits/V1', 'mailto:a@b.c'), letters),
  },
  { requiredKeys: ['text'] },
)

const text: fc.Arbitrary<Text> = fc.array(run, { maxLength: 4 })
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 4 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3),
    id: fc.oneof(fc.constantFrom('a', 'b', ''), letters),
    text,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('quote' as const), text, source: text }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: some(text) }),
  fc.record({
    kind: fc.constant('contents' as const),
    entries: some(
      fc.record({
        level: fc.constantFrom(1, 2),
        id: fc.oneof(fc.constantFrom('a', 'b', ''), letters),
        text,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: some(fc.record({ term: letters, value: some(text) })),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: letters,
    head: some(letters),
    rows: some(some(text)),
    widths: some(fc.double()),
  }),
  fc.record({
    kind: fc.constant('image' as const),
    file: fc.record({ id: letters, sha256: letters, mediaType: letters }),
    alt: letters,
    caption: text,
  }),
  fc.record({ kind: fc.constant('page-break' as const) }),
  fc.record({ kind: fc.constant('note' as const), tone: fc.constantFrom('plain', 'missing'), text }),
)

/** Any paper that a tree can tell, sensible or not. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record(
  {
    title: letters,
    titleLang: fc.constantFrom('hi', 'zh-CN'),
    subtitle: letters,
    author: letters,
    lang: fc.constantFrom('en', 'zh-CN'),
    reference: letters,
    madeOn: letters,
    footer: letters,
    blocks: fc.array(block, { maxLength: 12 }),
  },
  { requiredKeys: ['title', 'lang', 'reference', 'madeOn', 'footer', 'blocks'] },
)
