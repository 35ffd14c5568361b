import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'

export type Language = 'en' | 'zh-CN'
type Words = (key: string, values?: Record<string, string | number>) => string

function catalogue(language: Language) {
  const folder = join(import.meta.dirname, '../lib/i18n/messages', language)
  const nouns = readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ])
  return Object.fromEntries(nouns)
}

/** The product's own words, so that a journey can be made in either language by what a person reads. */
export function wordsIn(language: Language): Words {
  const t = createTranslator({ locale: language, messages: catalogue(language), timeZone: 'UTC' })
  return (key, values) => t(key as never, values as never)
}
