import { expect, test } from 'vitest'
import { translatorFor } from '../i18n/translator-for'
import { offerOf } from './offer'
import type { Suggestion } from './suggestion'

const port: Suggestion = {
  of: 'organisation',
  id: 'a',
  nameEn: 'Cochin Port Trust',
  nameZh: '科钦港务局',
  nameLocal: 'കൊച്ചി തുറമുഖം',
  localLanguage: 'ml',
  otherNames: ['CPT', 'Cochin Port Authority'],
  kind: 'state-owned-company',
  country: 'IN',
  at: { nameEn: 'Cochin', nameZh: null, nameLocal: null, localLanguage: null },
  postEn: null,
  postZh: null,
}

test('a reader is offered the name in their language, the other names in theirs, and what tells it apart', () => {
  expect(offerOf(translatorFor('zh-CN'), 'zh-CN', port)).toEqual({
    id: 'a',
    href: '/directory/organisations/a',
    name: { text: '科钦港务局', lang: 'zh-CN' },
    others: [
      { text: 'Cochin Port Trust', lang: 'en' },
      { text: 'കൊച്ചി തുറമുഖം', lang: 'ml' },
      { text: 'CPT', lang: 'und' },
    ],
    about: [
      { text: '国有企业', lang: 'zh-CN' },
      { text: 'Cochin', lang: 'en' },
      { text: '印度', lang: 'zh-CN' },
    ],
  })
})
