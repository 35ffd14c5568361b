import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from './words'
import { wordsIn } from './words'

type Kind = 'organisation' | 'person' | 'place'
type New = { kind?: string; country?: string; zone?: string }
export type Known =
  | { precision: 'exact'; on: string; time: string }
  | { precision: 'part'; on: string; part: string }
  | { precision: 'day'; on: string }
  | { precision: 'visit' }

/** What a person does at the forms, by the words they read. */
export function deskOf(page: Page, language: Language) {
  const say = wordsIn(language)
  const own = (label: string) =>
    say(language === 'en' ? 'forms.inEnglish' : 'forms.inChinese', { label: say(label) })

  return {
    say,

    field: (label: string, number?: number): Locator =>
      page.getByLabel(number ? `${say(label)} ${number}` : say(label)),

    /** Writes a text of two languages in the reader's own. */
    write: async (label: string, text: string) => {
      await page.getByLabel(own(label)).first().fill(text)
    },

    choose: async (label: string, value: string) => {
      await page
        .getByLabel(say(label))
        .first()
        .selectOption({ label: say(value) })
    },

    /** Finds a record by name in a combobox. */
    find: async (what: Kind, label: string, name: string, number?: number) => {
      const field = page.getByRole('combobox', { name: number ? `${say(label)} ${number}` : say(label) })
      const add = say('forms.pickAdd', { text: name, kind: what })
      await field.pressSequentially(name)
      await page.getByRole('option', { name }).filter({ hasNotText: add }).first().click()
      await expect(field).toHaveValue(name)
    },

    /** Adds a record from a combobox without leaving the form. */
    add: async (what: Kind, label: string, name: string, given: New = {}, number?: number) => {
      const field = page.getByRole('combobox', { name: number ? `${say(label)} ${number}` : say(label) })
      await field.pressSequentially(name)
      await page.getByRole('option', { name: say('forms.pickAdd', { text: name, kind: what }) }).click()
      if (given.kind) await page.getByLabel(say('forms.pickKind')).selectOption({ label: say(given.kind) })
      if (given.country) await page.getByLabel(say('forms.pickCountry')).selectOption(given.country)
      if (given.zone) await page.getByLabel(say('forms.pickZone')).fill(given.zone)
    },

    /** Fills a "when" as far as it is known. */
    at: async (label: string, known: Known) => {
      const group = page.getByRole('group', { name: say(label), exact: true })
      await group.getByRole('radio', { name: say(`values.precision.${known.precision}`) }).check()
      if (known.precision !== 'visit')
        await group.getByLabel(say('forms.date'), { exact: true }).fill(known.on)
      if (known.precision === 'exact')
        await group.getByLabel(say('forms.time'), { exact: true }).fill(known.time)
      if (known.precision === 'part')
        await group
          .getByLabel(say('forms.part'), { exact: true })
          .selectOption({ label: say(`values.dayPart.${known.part}`) })
    },

    press: async (label: string, values?: Record<string, string | number>) => {
      await page.getByRole('button', { name: say(label, values) }).click()
    },

    follow: async (label: string, values?: Record<string, string | number>) => {
      await page
        .getByRole('link', { name: say(label, values) })
        .first()
        .click()
    },
  }
}
