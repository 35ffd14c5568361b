import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from './form-reading'

const schema = z.object({ title: z.string() })

function submissionOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const read = readForm(schema, form)
  if (!read.ok) throw new Error('refused')
  return read.submission
}

test('the same form sent twice is one submission, whatever key the framework adds', () => {
  const first = submissionOf({ submission: 'a', title: 'First talk', $ACTION_KEY: '1' })

  expect(first).toBeDefined()
  expect(submissionOf({ submission: 'a', title: 'First talk', $ACTION_KEY: '2' })).toBe(first)
})

test('a form that Back brought out again, with other words in it, is another submission', () => {
  const first = submissionOf({ submission: 'a', title: 'First talk' })

  expect(submissionOf({ submission: 'a', title: 'Second talk' })).not.toBe(first)
})

test('a form without an id is no submission', () => {
  expect(submissionOf({ title: 'First talk' })).toBeUndefined()
})
