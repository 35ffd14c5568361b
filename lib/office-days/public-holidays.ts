import type { dayKinds, Language } from '@/db/values/office'
import { addDays, daysInclusive, type LocalDate, weekdayOf } from '../time/local'

type Holiday = {
  en: string
  zh: string
  first: LocalDate
  last: LocalDate
  /** Weekend days that are worked to make up for it. */
  worked: LocalDate[]
}
type Year = { year: string; notice: string; on: string; onZh: string; holidays: Holiday[] }

const holiday = (en: string, zh: string, first: LocalDate, last: LocalDate, ...worked: LocalDate[]) => ({
  en,
  zh,
  first,
  last,
  worked,
})

const newYear = ['New Year', '元旦'] as const
const spring = ['Spring Festival', '春节'] as const
const qingming = ['Qingming Festival', '清明节'] as const
const labour = ['Labour Day', '劳动节'] as const
const dragonBoat = ['Dragon Boat Festival', '端午节'] as const
const midAutumn = ['Mid-Autumn Festival', '中秋节'] as const
const national = ['National Day', '国庆节'] as const

// As the General Office of the State Council gave them; each notice was read as printed by Xinhua or the People's Daily.
const years: Year[] = [
  {
    year: '2024',
    notice: '国办发明电〔2023〕7号',
    on: '25 October 2023',
    onZh: '2023年10月25日',
    holidays: [
      holiday(...newYear, '2024-01-01', '2024-01-01'),
      holiday(...spring, '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      holiday(...qingming, '2024-04-04', '2024-04-06', '2024-04-07'),
      holiday(...labour, '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      holiday(...dragonBoat, '2024-06-10', '2024-06-10'),
      holiday(...midAutumn, '2024-09-15', '2024-09-17', '2024-09-14'),
      holiday(...national, '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: '2025',
    notice: '国办发明电〔2024〕12号',
    on: '12 November 2024',
    onZh: '2024年11月12日',
    holidays: [
      holiday(...newYear, '2025-01-01', '2025-01-01'),
      holiday(...spring, '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      holiday(...qingming, '2025-04-04', '2025-04-06'),
      holiday(...labour, '2025-05-01', '2025-05-05', '2025-04-27'),
      holiday(...dragonBoat, '2025-05-31', '2025-06-02'),
      holiday(
        'National Day and Mid-Autumn Festival',
        '国庆节、中秋节',
        '2025-10-01',
        '2025-10-08',
        '2025-09-28',
        '2025-10-11',
      ),
    ],
  },
  {
    year: '2026',
    notice: '国办发明电〔2025〕7号',
    on: '4 November 2025',
    onZh: '2025年11月4日',
    holidays: [
      holiday(...newYear, '2026-01-01', '2026-01-03', '2026-01-04'),
      holiday(...spring, '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      holiday(...qingming, '2026-04-04', '2026-04-06'),
      holiday(...labour, '2026-05-01', '2026-05-05', '2026-05-09'),
      holiday(...dragonBoat, '2026-06-19', '2026-06-21'),
      holiday(...midAutumn, '2026-09-25', '2026-09-27'),
      holiday(...national, '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
]

type Cited = Record<Language, string>

const sourceOf = ({ year, notice, on, onZh }: Year): Cited => ({
  'zh-CN': `国务院办公厅关于${year}年部分节假日安排的通知（${notice}，${onZh}）`,
  en: `General Office of the State Council, notice on the holidays of ${year} (${notice}, ${on})`,
})

const inBoth = (source: Cited) => `${source['zh-CN']}\n${source.en}`

/** What a day's date says of it: a weekday that differs from the week is off, a weekend day is worked. */
export const kindOf = (on: LocalDate): (typeof dayKinds)[number] => (weekdayOf(on) <= 5 ? 'off' : 'work')

/**
 * The public holidays of mainland China from 2024 to 2026 as days that differ from the week: the weekdays that are off
 * and the weekend days that are worked for them, each with its source in both languages.
 */
export const publicHolidays = years.flatMap((year) =>
  year.holidays.flatMap(({ en, zh, first, last, worked }) => {
    const all = Array.from({ length: daysInclusive(first, last) }, (_, index) => addDays(first, index))
    const off = all.filter((on) => kindOf(on) === 'off')
    const source = inBoth(sourceOf(year))
    return [
      ...off.map((on) => ({ on, kind: kindOf(on), nameEn: en, nameZh: zh, source })),
      ...worked.map((on) => ({
        on,
        kind: kindOf(on),
        nameEn: `Worked for: ${en}`,
        nameZh: `${zh}调休上班`,
        source,
      })),
    ]
  }),
)

/** Where a day comes from, for a reader: our own words in their language, the office's as they were written. */
export function sourceIn(language: Language, on: LocalDate, source: string): string {
  const ours = years.find(({ year }) => on.startsWith(year))
  return ours && inBoth(sourceOf(ours)) === source ? sourceOf(ours)[language] : source
}
