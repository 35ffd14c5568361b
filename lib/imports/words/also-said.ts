import type { ListName } from './labels'

const said = (words: string) => words.split(' | ')

/** What registers write for the values of a list, beside the labels of both languages. */
export const alsoSaid: { [L in ListName]?: Record<string, string[]> } = {
  direction: {
    outbound: said('出国 | 因公出国 | 因公出访 | 出境 | outgoing | abroad'),
    inbound: said('接待 | 来华 | 外宾来访 | incoming'),
    virtual: said('线上 | 视频会议 | online | video'),
  },
  visitStatus: {
    planned: said('计划 | 拟出访'),
    approved: said('已批准 | 批准'),
    'under-way': said('进行中 | 执行中'),
    returned: said('已返回 | 回国 | 已完成 | 已执行 | done | completed | back'),
    reported: said('已交报告 | 已提交报告'),
    closed: said('办结 | 已归档 | 归档 | archived'),
    cancelled: said('已取消 | 未成行 | canceled'),
  },
  memberRole: {
    head: said('团长 | head of delegation | leader | delegation head'),
    'deputy-head': said('deputy | deputy leader | vice head'),
    member: said('成员 | 随员 | delegate'),
    interpreter: said('翻译员 | 译员 | 口译 | translator'),
    secretary: said('秘书长 | 联络员 | secretary general'),
    business: said('企业 | 企业家 | 客商 | business representative'),
  },
  meetingKind: {
    'courtesy-call': said('礼节性拜会 | 会见 | 拜访 | call | meeting'),
    talks: said('工作会谈 | 座谈 | 座谈会 | discussion'),
    'signing-ceremony': said('签约仪式 | 签约 | 签字 | signing'),
    'site-visit': said('参观 | 走访 | 调研 | visit | tour'),
    'promotion-event': said('推介 | 推介活动 | promotion | roadshow'),
    'business-meeting': said('商务 | 对接会 | 商务对接 | business talks'),
    banquet: said('晚宴 | 午宴 | 招待会 | dinner | lunch | reception'),
    'mission-call': said('拜会使馆 | 拜会总领馆 | 使领馆 | embassy call | consulate call'),
  },
  attendance: {
    absent: said('未出席 | 未参加 | 请假 | 因故未到 | not present | did not attend'),
  },
  agreementType: {
    'letter-of-intent': said('意向 | 意向协议 | 合作意向书 | loi | intent'),
    'memorandum-of-understanding': said('备忘录 | 合作备忘录 | mou | memorandum'),
    'memorandum-on-friendly-exchange': said(
      '友好交流 | 友好交流关系备忘录 | 友好交流协议 | friendly exchange',
    ),
    'sister-city-agreement': said('友城 | 友城协议 | 友好城市 | 结好协议 | sister city | twinning'),
    'framework-agreement': said('框架 | 战略合作框架协议 | 战略合作协议 | framework'),
    'cooperation-agreement': said('合作 | 协议 | 协议书 | agreement | co-operation agreement'),
    'project-contract': said('合同 | 投资合同 | contract | project'),
    'purchase-contract': said('采购 | 购销合同 | purchase'),
    'agreed-minutes': said('纪要 | minutes'),
    'joint-statement': said('声明 | 联合公报 | statement'),
  },
  agreementStatus: {
    draft: said('草案 | 未签 | 未签署'),
    signed: said('签署 | 已签 | 签订 | 已签订'),
    'in-force': said('有效 | 生效 | 已生效 | 执行中 | 履行中 | active | valid | effective'),
    expired: said('到期 | 已到期 | 已期满 | 失效'),
    terminated: said('已终止 | ended'),
  },
  sensitivity: {
    public: said('可公开 | open'),
    internal: said('内部资料 | 内部公开'),
    restricted: said('保密 | 限制 | confidential'),
  },
}
