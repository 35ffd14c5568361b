import {
  actKinds,
  agreementStatuses,
  agreementTypes,
  directions,
  meetingKinds,
  memberRoles,
  sensitivities,
  visitStatuses,
} from '@/db/values'
import { foldName } from '../../directory/folding'
import { catalogues } from '../../i18n/catalogue'

const lists = {
  direction: directions,
  visitStatus: visitStatuses,
  memberRole: memberRoles,
  meetingKind: meetingKinds,
  agreementType: agreementTypes,
  agreementStatus: agreementStatuses,
  actKind: actKinds,
  sensitivity: sensitivities,
} as const
type Lists = typeof lists
export type ListName = keyof Lists

/** What registers write for the values of a list, beside the labels of both languages. */
const alsoSaid: { [L in ListName]?: { [V in Lists[L][number]]?: string[] } } = {
  direction: {
    outbound: ['出国', '因公出国', '因公出访', '出境', 'outgoing', 'abroad'],
    inbound: ['接待', '来华', '外宾来访', 'incoming'],
    virtual: ['线上', '视频会议', 'online', 'video'],
  },
  visitStatus: {
    planned: ['计划', '拟出访'],
    approved: ['已批准', '批准'],
    'under-way': ['进行中', '执行中'],
    returned: ['已返回', '回国', '已完成', '已执行', 'done', 'completed', 'back'],
    reported: ['已交报告', '已提交报告'],
    closed: ['办结', '已归档', '归档', 'archived'],
    cancelled: ['已取消', '未成行', 'canceled'],
  },
  memberRole: {
    head: ['团长', 'head of delegation', 'leader', 'delegation head'],
    'deputy-head': ['deputy', 'deputy leader', 'vice head'],
    member: ['成员', '随员', 'delegate'],
    interpreter: ['翻译员', '译员', '口译', 'translator'],
    secretary: ['秘书长', '联络员', 'secretary general'],
    business: ['企业', '企业家', '客商', 'business representative'],
  },
  meetingKind: {
    'courtesy-call': ['礼节性拜会', '会见', '拜访', 'call', 'meeting'],
    talks: ['工作会谈', '座谈', '座谈会', 'discussion'],
    'signing-ceremony': ['签约仪式', '签约', '签字', 'signing'],
    'site-visit': ['参观', '走访', '调研', 'visit', 'tour'],
    'promotion-event': ['推介', '推介活动', 'promotion', 'roadshow'],
    'business-meeting': ['商务', '对接会', '商务对接', 'business talks'],
    banquet: ['晚宴', '午宴', '招待会', 'dinner', 'lunch', 'reception'],
    'mission-call': ['拜会使馆', '拜会总领馆', '使领馆', 'embassy call', 'consulate call'],
  },
  agreementType: {
    'letter-of-intent': ['意向', '意向协议', '合作意向书', 'loi', 'intent'],
    'memorandum-of-understanding': ['备忘录', '合作备忘录', 'mou', 'memorandum'],
    'memorandum-on-friendly-exchange': [
      '友好交流',
      '友好交流关系备忘录',
      '友好交流协议',
      'friendly exchange',
    ],
    'sister-city-agreement': ['友城', '友城协议', '友好城市', '结好协议', 'sister city', 'twinning'],
    'framework-agreement': ['框架', '战略合作框架协议', '战略合作协议', 'framework'],
    'cooperation-agreement': ['合作', '协议', '协议书', 'agreement', 'co-operation agreement'],
    'project-contract': ['合同', '投资合同', 'contract', 'project'],
    'purchase-contract': ['采购', '购销合同', 'purchase'],
    'agreed-minutes': ['纪要', 'minutes'],
    'joint-statement': ['声明', '联合公报', 'statement'],
  },
  agreementStatus: {
    draft: ['草案', '未签', '未签署'],
    signed: ['签署', '已签', '签订', '已签订'],
    'in-force': ['有效', '生效', '已生效', '执行中', '履行中', 'active', 'valid', 'effective'],
    expired: ['到期', '已到期', '已期满', '失效'],
    terminated: ['已终止', 'ended'],
  },
  sensitivity: {
    public: ['可公开', 'open'],
    internal: ['内部资料', '内部公开'],
    restricted: ['保密', '限制', 'confidential'],
  },
}

const known = new Map<ListName, Map<string, string>>()

function wordsOf(list: ListName): Map<string, string> {
  const before = known.get(list)
  if (before) return before
  const words = new Map<string, string>()
  const add = (text: string, value: string) => words.has(foldName(text)) || words.set(foldName(text), value)
  const also: Record<string, string[] | undefined> = alsoSaid[list] ?? {}
  for (const { values } of Object.values(catalogues))
    for (const [value, label] of Object.entries(values[list])) add(label, value)
  for (const value of lists[list]) for (const text of [value, ...(also[value] ?? [])]) add(text, value)
  known.set(list, words)
  return words
}

/** The value of a list that a text stands for: its label in either language, or what registers write for it. */
export function valueSaid<L extends ListName>(list: L, text: string): Lists[L][number] | undefined {
  const value = wordsOf(list).get(foldName(text))
  const values: readonly Lists[L][number][] = lists[list]
  return values.find((each) => each === value)
}
