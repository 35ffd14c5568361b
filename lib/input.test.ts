import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from './form-reading'
import { optionalUrl } from './input/addresses'
import { day, whenInput } from './input/days'
import { pickInput } from './input/pick'
import { rowsOf } from './input/rows'
import { either, line, optionalLine } from './input/text'

function sent(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

function problemsOf<S extends z.ZodType>(schema: S, fields: Record<string, string>) {
  const parsed = readForm(schema, sent(fields))
  if (parsed.ok) return {}
  return Object.fromEntries(Object.entries(parsed.fields).map(([name, message]) => [name, message.key]))
}

test.each([
  ['30 February', { on: '2019-02-30' }, 'problems.dateImpossible'],
  ['a word', { on: 'tomorrow' }, 'problems.dateImpossible'],
  ['nothing', {}, 'problems.required'],
])('%s is no day', (_, fields, complaint) => {
  expect(problemsOf(z.object({ on: day() }), fields)).toEqual({ on: complaint })
})

test('a title of 10,000 characters is refused with its length', () => {
  const read = readForm(z.object({ title: line(200) }), sent({ title: 'x'.repeat(10_000) }))

  expect(read).toEqual({
    ok: false,
    fields: { title: { key: 'problems.tooLong', values: { max: 200, length: 10_000 } } },
  })
})

test.each(['bell\u0007', 'nul\u0000', 'overridden \u202egnp.exe'])(
  'control characters are refused',
  (title) => {
    expect(problemsOf(z.object({ title: line() }), { title })).toEqual({ title: 'problems.control' })
  },
)

test('markup is text like any other', () => {
  const parsed = readForm(z.object({ title: line() }), sent({ title: '<script>alert(1)</script>' }))

  expect(parsed).toMatchObject({ ok: true, data: { title: '<script>alert(1)</script>' } })
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('%s is no address on the web', (url) => {
  expect(problemsOf(z.object({ url: optionalUrl() }), { url })).toEqual({ url: 'problems.url' })
})

test('blank lines of a repeating form are left out, and errors keep the line they stand in', () => {
  const schema = z.object({ people: rowsOf(z.object({ name: line(5), note: optionalLine() })) })

  expect(readForm(schema, sent({ 'people.0.name': ' ', 'people.1.name': 'Anna' }))).toMatchObject({
    ok: true,
    data: { people: [{ name: 'Anna', note: null }] },
  })
  expect(problemsOf(schema, { 'people.0.name': '', 'people.3.name': 'Alexandra' })).toEqual({
    'people.3.name': 'problems.tooLong',
  })
})

test('a part of a form that was not sent at all is an empty pick', () => {
  const parsed = readForm(z.object({ place: pickInput }), sent({}))

  expect(parsed).toMatchObject({ ok: true, data: { place: { id: null, text: null, add: false } } })
})

test.each([
  [{ 'start.precision': 'exact', 'start.on': '2019-12-20' }, { 'start.time': 'problems.timeMissing' }],
  [{ 'start.precision': 'part', 'start.on': '2019-12-20' }, { 'start.part': 'problems.partMissing' }],
  [{ 'start.precision': 'day' }, { 'start.on': 'problems.dateMissing' }],
  [{ 'start.precision': 'visit', 'start.on': '2019-12-20' }, {}],
])('a when must hold what its precision says', (fields, complaints) => {
  expect(problemsOf(z.object({ start: whenInput }), fields)).toEqual(complaints)
})

test('a text is asked for in one language, not in both', () => {
  const schema = z.object({ titleEn: optionalLine(), titleZh: optionalLine() }).superRefine(either('title'))

  expect(problemsOf(schema, { titleZh: '访问' })).toEqual({})
  expect(problemsOf(schema, {})).toEqual({ titleEn: 'problems.requiredEither' })
})

test('a field called __proto__ changes nothing', () => {
  const parsed = readForm(
    z.object({ title: optionalLine() }),
    sent({ '__proto__.polluted': 'yes', 'a.constructor.b': 'x' }),
  )

  expect(parsed.ok).toBe(true)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test.each(['\u200b', '\u3164\u3164', '\u2800', '\u00ad \u2060'])(
  'a title of %j, of which nothing shows, is empty',
  (title) => {
    expect(problemsOf(z.object({ title: line() }), { title })).toEqual({ title: 'problems.required' })
  },
)
