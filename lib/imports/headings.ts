import type { Field } from './columns'

const said = (headings: string) => headings.split(/\s*[|\n]\s*/).filter(Boolean)

/** Headings that registers write over the columns of each field, the likeliest first. */
export const headings: Record<Field, string[]> = {
  oldNumber: said(`
    编号 | 序号 | 文号 | 批件号 | 团组编号 | 档案号 | 协议编号 | no | number | reference | ref
    file no
  `),
  direction: said('方向 | 类别 | 出访来访 | 出访/来访 | direction | in/out'),
  title: said(`
    出访团组 | 团组 | 团组名称 | 访问名称 | 名称 | 标题 | 协议名称 | 出访 | 协议 | 文件名称 | title
    visit title | visit | agreement | agreement title | name of agreement | delegation
  `),
  titleEn: said(`
    英文名称 | 英文标题 | 名称（英文） | title in english | title (english) | english title
    title en
  `),
  titleZh: said(`
    中文名称 | 中文标题 | 名称（中文） | title in chinese | title (chinese) | chinese title
    title zh
  `),
  titleLocal: said(`
    外文名称 | 当地语言名称 | title in the local language | local title | original title
  `),
  purpose: said('事由 | 出访事由 | 任务 | 出访任务 | 目的 | 目的和任务 | purpose | reason'),
  days: said(`
    日期 | 时间 | 出访日期 | 出访时间 | 起止日期 | 起止时间 | 访问日期 | 访问时间 | dates | date
    period
  `),
  firstOn: said(`
    开始日期 | 出发日期 | 离境日期 | 出境日期 | 出国日期 | 抵达日期 | 首日 | first day | from
    start | start date | departure
  `),
  lastOn: said(`
    结束日期 | 返回日期 | 入境日期 | 回国日期 | 离开日期 | 末日 | last day | to | until | end
    end date | return
  `),
  countries: said(`
    国家 | 出访国家 | 前往国家 | 国别 | 国家和地区 | 国家（地区） | 出访国 | country | countries
  `),
  cities: said(`
    城市 | 出访城市 | 前往城市 | 地点 | 目的地 | 停留地 | city | cities | places | destination
    destinations | stops
  `),
  head: said('团长 | 率团领导 | 带队领导 | 负责人 | head | head of delegation | leader'),
  members: said(`
    团员 | 成员 | 人员 | 随团人员 | 代表团成员 | 代表团 | 名单 | 参加人员 | members | delegation members
    delegation | participants
  `),
  status: said('状态 | 办理情况 | status'),
  sensitivity: said('敏感级 | 密级 | 公开级别 | 敏感程度 | sensitivity | classification'),
  visit: said(`
    出访 | 访问 | 出访编号 | 所属出访 | 所属团组 | 团组编号 | 团组 | 出访团组 | visit
    visit reference | trip | title of the visit | 出访名称
  `),
  meetingKind: said('类型 | 会见类型 | 活动类型 | 类别 | 形式 | kind | type'),
  subject: said(`
    主题 | 会见主题 | 活动名称 | 议题 | 内容 | 事项 | 会见 | subject | meeting | topic | title
  `),
  subjectEn: said(`
    英文主题 | 主题（英文） | subject in english | subject (english) | subject en
  `),
  subjectZh: said(`
    中文主题 | 主题（中文） | subject in chinese | subject (chinese) | subject zh
  `),
  day: said(`
    会见时间 | 会见日期 | 日期 | 活动日期 | 日期时间 | date | day | when | date and time
  `),
  time: said('时间 | 时刻 | 具体时间 | 会见时刻 | time | hour | start time | when'),
  place: said('地点 | 会见地点 | 城市 | place | where | city | location'),
  venue: said('场所 | 会场 | 具体地点 | 会议室 | venue | room | building'),
  counterparts: said(`
    会见对方 | 对方 | 对方机构 | 对方单位 | 会见单位 | 外方单位 | 会见对象 | met with | counterpart
    counterparts | organisation | organization | organisations
  `),
  theirPeople: said(`
    对方人员 | 外方人员 | 会见人 | 对方出席 | 外宾 | 外方出席人员 | their people
    counterpart persons | persons | their side | met | 对方
  `),
  ourPeople: said(`
    我方人员 | 我方出席 | 我方参加人员 | 参加人员 | 陪同 | our people | our side | participants
    我方
  `),
  record: said(`
    会谈记录 | 会谈纪要 | 会谈内容 | 记录 | 纪要 | 内容摘要 | record | minutes | notes | summary
  `),
  name: said('姓名 | 名字 | 人员 | 名称 | name | person | full name'),
  nameEn: said(`
    英文名 | 英文姓名 | 姓名（英文） | 外文姓名 | name in english | name (english) | english name
    latin name | name in latin letters | 拉丁字母名称
  `),
  nameZh: said(`
    中文名 | 中文姓名 | 姓名（中文） | name in chinese | name (chinese) | chinese name | 中文名称
  `),
  nameLocal: said(`
    当地文字姓名 | 本国文字姓名 | name in the local script | local name | native name
    name in local script | 当地文字名称
  `),
  post: said('职务 | 职位 | 职称 | 岗位 | post | title | position | job title | job'),
  organisation: said(`
    单位 | 工作单位 | 机构 | 所在单位 | 公司 | organisation | organization | company | employer
    institution
  `),
  honorific: said('称谓 | 敬称 | honorific | salutation | form of address'),
  phone: said('电话 | 手机 | 联系电话 | 电话号码 | phone | telephone | mobile | tel'),
  email: said('邮箱 | 电子邮箱 | 电子邮件 | email | e-mail | mail'),
  note: said('备注 | 说明 | note | notes | remark | remarks'),
  agreementType: said('类型 | 协议类型 | 文件类型 | 性质 | type | kind | agreement type'),
  ourParties: said(`
    我方 | 中方 | 甲方 | 我方单位 | 中方单位 | our side | our party | our parties | party a
  `),
  theirParties: said(`
    对方 | 外方 | 乙方 | 对方单位 | 外方单位 | 合作方 | their side | their party | counterparty
    party b | partner
  `),
  parties: said('缔约方 | 签署方 | 签约方 | 双方 | 签约单位 | 签署单位 | parties | between'),
  signedOn: said(`
    签署日期 | 签订日期 | 签约日期 | 签署时间 | 签订时间 | signed on | date signed | signed
    date of signature | signing date | date
  `),
  signedAt: said(`
    签署地点 | 签订地点 | 签约地点 | 签署地 | signed at | signed in | place of signature | place
  `),
  signatories: said('签署人 | 签字人 | 签约人 | 签署代表 | signatories | signed by | signatory'),
  inForceOn: said(`
    生效日期 | 生效时间 | in force on | entry into force | effective date | in force since
  `),
  agreementStatus: said('状态 | 协议状态 | 法律状态 | 履行情况 | status | state'),
  validUntil: said(`
    有效期至 | 有效期 | 到期日期 | 终止日期 | 到期日 | valid until | expires | expiry | end date
    valid to
  `),
}

/** Headings of our own lists and of registers that no field takes, though one of a field may be a part of them. */
export const leftOut: string[] = said(`
  time zone | 时区 | days | 天数 | report due | 报告截止 | meetings | agreements | open commitments
  further parties | 其他各方 | state
`)
