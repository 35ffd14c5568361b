import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { catalogues } from './catalogue'
import { leaves } from './testing'

const english = leaves(catalogues.en)
const chinese = leaves(catalogues['zh-CN'])

/** The names that a message fills in, in any of its branches. */
function gapsOf(text: string): string[] {
  const names = new Set<string>()
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      if (element.type === TYPE.tag) walk(element.children)
      else names.add(element.value)
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const branch of Object.values(element.options)) walk(branch.value)
    }
  }
  walk(parse(text))
  return [...names].sort()
}

test('Chinese has every message that English has, and no other', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
})

test('both languages fill the same gaps', () => {
  const differing = [...english].filter(
    ([key, text]) => gapsOf(text).join() !== gapsOf(chinese.get(key) ?? '').join(),
  )

  expect(differing.map(([key]) => key)).toEqual([])
})

test('no message is empty', () => {
  const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '')

  expect(empty.map(([key]) => key)).toEqual([])
})
