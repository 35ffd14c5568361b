import type { Language } from '@/db/values/office'
import type { PartPlace, ReportPart } from '@/db/values/reports'
import type { Layout, LayoutPart } from './layout'

type More = { place?: PartPlace; required?: boolean; titles?: [en: string | null, zh: string | null] }

const part = (name: ReportPart, { place = 'heading', required = false, titles }: More = {}): LayoutPart => ({
  part: name,
  titleEn: titles?.[0] ?? null,
  titleZh: titles?.[1] ?? null,
  required,
  place,
})

const annex = (name: ReportPart, titles?: More['titles']) => part(name, { place: 'annex', titles })
const under = (name: ReportPart, titles?: More['titles']) => part(name, { place: 'under', titles })

/** The trip report as Chinese offices write it. */
export const officeLayout: Layout = {
  key: 'office',
  nameEn: 'Office report',
  nameZh: '机关出访报告',
  parts: [
    part('basics', { required: true, titles: ['The visit', null] }),
    part('summary', { place: 'under', required: true, titles: ['Overview', '概况'] }),
    part('meetings', { titles: ['What was done', null] }),
    under('planned-actual', ['Planned and done', '计划与实际对照']),
    part('results'),
    part('agreements', { titles: ['Documents signed', '签署文件'] }),
    part('follow-up', { titles: ['Follow-up and plans', '后续工作及计划'] }),
    under('commitments'),
    part('conduct'),
    under('costs'),
    annex('delegation', ['The delegation', '代表团名单']),
    annex('programme', ['Programme', '日程']),
    annex('photos'),
    annex('sources'),
    annex('missing'),
  ],
  photosNeeded: 3,
  dueWorkingDays: null,
}

/** A trip report as international readers expect it: what matters first. */
export const internationalLayout: Layout = {
  key: 'international',
  nameEn: 'International report',
  nameZh: '国际通行报告',
  parts: [
    part('summary', { required: true }),
    part('basics', { required: true, titles: ['The visit', null] }),
    part('delegation'),
    part('programme'),
    under('planned-actual'),
    part('meetings', { titles: ['Meetings', '会见'] }),
    part('agreements', { titles: ['Agreements', '协议'] }),
    part('commitments'),
    part('follow-up', { titles: ['Follow-up', '后续工作'] }),
    part('contacts'),
    part('costs'),
    part('recommendations'),
    annex('photos'),
    annex('sources'),
    annex('missing'),
  ],
  photosNeeded: 3,
  dueWorkingDays: null,
}

export const shippedLayouts = [officeLayout, internationalLayout]

/** The layout that a paper has where neither its address nor its visit names one. */
export const layoutOfLanguage: Record<Language, string> = { 'zh-CN': 'office', en: 'international' }

/** Whether a layout is one that the product ships: it may be changed, and not removed. */
export const isShipped = (key: string) => shippedLayouts.some((layout) => layout.key === key)
