import type { Language } from '@/db/values/office'
import { type RuleKey, ruleKeys } from './rule-keys'

// The governing text, 中办发〔2013〕16号, is named by many offices, but its wording was not to be found: nothing
// here quotes it. Each citation names a published text that was read, and says so where there is only
// practice.

type Cited = Record<Language, string>

function cited(zh: string, en: string): Cited {
  return { 'zh-CN': `${zh}请以本省（区、市）的规定为准。`, en: `${en} Check against your province’s rules.` }
}

function tripCited(zh: string, en: string): Cited {
  return cited(
    `参见河南师范大学2019年11月29日有关2020年度因公出国（境）的通知：${zh}`,
    `See the notice of Henan Normal University of 29 November 2019 on trips in 2020: ${en}`,
  )
}

const daysAbroad = tripCited(
  '出访1国不超过5天，2国不超过8天，3国不超过10天，均含离、抵我国国境当日。',
  'one country 5 days, two 8, three 10, the days of leaving and reaching China’s border included.',
)

const defaults: Record<RuleKey, { value: number; citation: Cited }> = {
  'members-max': {
    value: 6,
    citation: tripCited('团组不得超过6人（含翻译）。', 'at most 6 people, the interpreter included.'),
  },
  'countries-max': {
    value: 3,
    citation: tripCited(
      '每次出访不超过3个国家和地区（含经停，不出机场的除外）。',
      'at most 3 countries or regions, stopovers included unless one stays in the airport.',
    ),
  },
  'days-abroad-1': { value: 5, citation: daysAbroad },
  'days-abroad-2': { value: 8, citation: daysAbroad },
  'days-abroad-3': { value: 10, citation: daysAbroad },
  'days-abroad-far-extra': {
    value: 1,
    citation: tripCited(
      '赴拉美、非洲航班衔接不便国家的团组可增加1天。',
      'one day more for countries of Latin America and Africa with poor flight connections.',
    ),
  },
  'official-business-share': {
    value: 66,
    citation: cited(
      '通行做法：公务活动应占在外日程的三分之二以上。',
      'Common practice: official business takes at least two thirds of the time abroad.',
    ),
  },
  'notice-working-days': {
    value: 5,
    citation: cited(
      '参见厦门市外事办公室2013年9月29日《关于严格执行因公临时出国信息公示的通知》：事前公示不少于5个工作日，回国后1个月内公布实际执行情况。',
      'See the notice of the Xiamen Foreign Affairs Office of 29 September 2013: made known at least 5 working days before, and what actually happened within a month of return.',
    ),
  },
  'passport-return-days': {
    value: 7,
    citation: cited(
      '参见外交部领事司（中国领事服务网）须知，交通运输部2018年8月24日转载：回国后7日内将护照交回本单位集中保管。',
      'See the guidance of the Foreign Ministry’s Department of Consular Affairs, republished by the Ministry of Transport on 24 August 2018: passports are handed in within 7 days of return.',
    ),
  },
  'report-working-days': {
    value: 15,
    citation: cited(
      '通行做法，各单位规定不一（回国后5个工作日至3个月）。',
      'Common practice; institutions differ, from 5 working days to 3 months after return.',
    ),
  },
  'activity-active-months': {
    value: 24,
    citation: cited(
      '本系统的起始值：两年内有往来的协议视为活跃。',
      'A value to begin with: an agreement is active with a contact within two years.',
    ),
  },
  'activity-dormant-months': {
    value: 60,
    citation: cited(
      '本系统的起始值：五年没有往来的协议视为休眠。休眠不是法律状态。',
      'A value to begin with: an agreement is dormant after five years without contact. That is no legal state.',
    ),
  },
  'file-megabytes-max': {
    value: 50,
    citation: {
      'zh-CN': '本系统的默认值。较大的文件在保存前即被拒绝。',
      en: 'The default of this product. A larger file is refused before it is kept.',
    },
  },
  'digest-hour': {
    value: 8,
    citation: {
      'zh-CN': '本系统的默认值，按单位所在时区计。',
      en: 'A default of this product, by the office’s own clock.',
    },
  },
}

const inBoth = (citation: Cited) => `${citation['zh-CN']}\n${citation.en}`

/** What a new office starts with: each limit and where it was read, in both languages. */
export const defaultRules = Object.fromEntries(
  ruleKeys.map((key) => [key, { value: defaults[key].value, citation: inBoth(defaults[key].citation) }]),
) as Record<RuleKey, { value: number; citation: string }>

/** How grave a breach is, until the office says otherwise. */
export const defaultSeverity = (key: RuleKey) => (key === 'file-megabytes-max' ? 'refusal' : 'warning')

/**
 * Where a rule comes from, for a reader: our own words in their language, the office's as they were written.
 */
export function citationIn(language: Language, key: RuleKey, citation: string): string {
  return citation === defaultRules[key].citation ? defaults[key].citation[language] : citation
}
