import type { ImportKind } from '@/db/values'
import { foldName } from '../directory/folding'
import { catalogues } from '../i18n/catalogue'

export type ListKind = Exclude<ImportKind, 'visit-file'>
export const listKinds = ['visits', 'meetings', 'people', 'agreements'] as const satisfies ListKind[]

/** What a column of a list can hold, for each kind in the order in which it is offered. Plain data. */
export const fieldsOf = {
  visits: [
    'oldNumber',
    'direction',
    'title',
    'titleEn',
    'titleZh',
    'purpose',
    'days',
    'firstOn',
    'lastOn',
    'countries',
    'cities',
    'head',
    'members',
    'status',
    'sensitivity',
  ],
  meetings: [
    'visit',
    'meetingKind',
    'subject',
    'subjectEn',
    'subjectZh',
    'day',
    'time',
    'place',
    'counterparts',
    'theirPeople',
    'ourPeople',
    'record',
    'sensitivity',
  ],
  people: [
    'name',
    'nameEn',
    'nameZh',
    'nameLocal',
    'post',
    'organisation',
    'honorific',
    'phone',
    'email',
    'note',
  ],
  agreements: [
    'oldNumber',
    'title',
    'titleEn',
    'titleZh',
    'titleLocal',
    'agreementType',
    'ourParties',
    'theirParties',
    'parties',
    'signedOn',
    'signedAt',
    'signatories',
    'inForceOn',
    'agreementStatus',
    'validUntil',
    'visit',
    'sensitivity',
  ],
} as const satisfies Record<ListKind, readonly string[]>

export type Field = (typeof fieldsOf)[ListKind][number]

/** Headings that stand for a field in registers, folded when compared. What is more telling comes first in a file anyway. */
const headings: Record<Field, string[]> = {
  oldNumber: [
    '编号',
    '序号',
    '文号',
    '批件号',
    '团组编号',
    '档案号',
    '协议编号',
    'no',
    'number',
    'reference',
    'ref',
    'file no',
  ],
  direction: ['方向', '类别', '出访来访', '出访/来访', 'direction', 'in/out'],
  title: [
    '出访团组',
    '团组',
    '团组名称',
    '访问名称',
    '名称',
    '标题',
    '协议名称',
    '协议',
    '文件名称',
    'title',
    'visit title',
    'agreement',
    'agreement title',
    'name of agreement',
    'delegation',
  ],
  titleEn: [
    '英文名称',
    '英文标题',
    '名称（英文）',
    'title in english',
    'title (english)',
    'english title',
    'title en',
  ],
  titleZh: [
    '中文名称',
    '中文标题',
    '名称（中文）',
    'title in chinese',
    'title (chinese)',
    'chinese title',
    'title zh',
  ],
  titleLocal: ['外文名称', '当地语言名称', 'title in the local language', 'local title', 'original title'],
  purpose: ['事由', '出访事由', '任务', '出访任务', '目的', '目的和任务', 'purpose', 'reason'],
  days: [
    '日期',
    '时间',
    '出访日期',
    '出访时间',
    '起止日期',
    '起止时间',
    '访问日期',
    '访问时间',
    'dates',
    'date',
    'period',
  ],
  firstOn: [
    '开始日期',
    '出发日期',
    '离境日期',
    '出境日期',
    '出国日期',
    '抵达日期',
    '首日',
    'first day',
    'from',
    'start',
    'start date',
    'departure',
  ],
  lastOn: [
    '结束日期',
    '返回日期',
    '入境日期',
    '回国日期',
    '离开日期',
    '末日',
    'last day',
    'to',
    'until',
    'end',
    'end date',
    'return',
  ],
  countries: [
    '国家',
    '出访国家',
    '前往国家',
    '国别',
    '国家和地区',
    '国家（地区）',
    '出访国',
    'country',
    'countries',
  ],
  cities: [
    '城市',
    '出访城市',
    '前往城市',
    '地点',
    '目的地',
    '停留地',
    'city',
    'cities',
    'places',
    'destination',
    'destinations',
    'stops',
  ],
  head: ['团长', '率团领导', '带队领导', '负责人', 'head', 'head of delegation', 'leader'],
  members: [
    '团员',
    '成员',
    '人员',
    '随团人员',
    '代表团成员',
    '名单',
    '参加人员',
    'members',
    'delegation members',
    'participants',
  ],
  status: ['状态', '办理情况', 'status'],
  sensitivity: ['敏感级', '密级', '公开级别', '敏感程度', 'sensitivity', 'classification'],
  visit: [
    '出访',
    '访问',
    '出访编号',
    '所属出访',
    '所属团组',
    '团组编号',
    '团组',
    '出访团组',
    'visit',
    'visit reference',
    'trip',
  ],
  meetingKind: ['类型', '会见类型', '活动类型', '形式', 'kind', 'type'],
  subject: [
    '主题',
    '会见主题',
    '活动名称',
    '议题',
    '内容',
    '事项',
    '会见',
    'subject',
    'meeting',
    'topic',
    'title',
  ],
  subjectEn: ['英文主题', '主题（英文）', 'subject in english', 'subject (english)', 'subject en'],
  subjectZh: ['中文主题', '主题（中文）', 'subject in chinese', 'subject (chinese)', 'subject zh'],
  day: ['会见时间', '会见日期', '日期', '活动日期', '日期时间', 'date', 'day', 'when', 'date and time'],
  time: ['时间', '时刻', '具体时间', '会见时刻', 'time', 'hour'],
  place: ['地点', '会见地点', '城市', 'place', 'venue', 'where', 'city', 'location'],
  counterparts: [
    '对方',
    '对方机构',
    '对方单位',
    '会见单位',
    '外方单位',
    '会见对象',
    'counterpart',
    'counterparts',
    'organisation',
    'organization',
    'organisations',
  ],
  theirPeople: [
    '对方人员',
    '外方人员',
    '会见人',
    '对方出席',
    '外宾',
    '外方出席人员',
    'their people',
    'counterpart persons',
    'persons',
    'their side',
    'met',
  ],
  ourPeople: [
    '我方人员',
    '我方出席',
    '我方参加人员',
    '参加人员',
    '陪同',
    'our people',
    'our side',
    'participants',
  ],
  record: [
    '会谈记录',
    '会谈纪要',
    '会谈内容',
    '记录',
    '纪要',
    '内容摘要',
    'record',
    'minutes',
    'notes',
    'summary',
  ],
  name: ['姓名', '名字', '人员', '名称', 'name', 'person', 'full name'],
  nameEn: [
    '英文名',
    '英文姓名',
    '姓名（英文）',
    '外文姓名',
    'name in english',
    'name (english)',
    'english name',
    'latin name',
  ],
  nameZh: ['中文名', '中文姓名', '姓名（中文）', 'name in chinese', 'name (chinese)', 'chinese name'],
  nameLocal: ['当地文字姓名', '本国文字姓名', 'name in the local script', 'local name', 'native name'],
  post: ['职务', '职位', '职称', '岗位', 'post', 'title', 'position', 'job title', 'job'],
  organisation: [
    '单位',
    '工作单位',
    '机构',
    '所在单位',
    '公司',
    'organisation',
    'organization',
    'company',
    'employer',
    'institution',
  ],
  honorific: ['称谓', '敬称', 'honorific', 'salutation', 'form of address'],
  phone: ['电话', '手机', '联系电话', '电话号码', 'phone', 'telephone', 'mobile', 'tel'],
  email: ['邮箱', '电子邮箱', '电子邮件', 'email', 'e-mail', 'mail'],
  note: ['备注', '说明', 'note', 'notes', 'remark', 'remarks'],
  agreementType: ['类型', '协议类型', '文件类型', '性质', 'type', 'kind', 'agreement type'],
  ourParties: [
    '我方',
    '中方',
    '甲方',
    '我方单位',
    '中方单位',
    'our side',
    'our party',
    'our parties',
    'party a',
  ],
  theirParties: [
    '对方',
    '外方',
    '乙方',
    '对方单位',
    '外方单位',
    '合作方',
    'their side',
    'their party',
    'counterparty',
    'party b',
    'partner',
  ],
  parties: ['缔约方', '签署方', '签约方', '双方', '签约单位', '签署单位', 'parties', 'between'],
  signedOn: [
    '签署日期',
    '签订日期',
    '签约日期',
    '签署时间',
    '签订时间',
    'signed on',
    'date signed',
    'signed',
    'date of signature',
    'signing date',
    'date',
  ],
  signedAt: [
    '签署地点',
    '签订地点',
    '签约地点',
    '签署地',
    'signed at',
    'signed in',
    'place of signature',
    'place',
  ],
  signatories: ['签署人', '签字人', '签约人', '签署代表', 'signatories', 'signed by', 'signatory'],
  inForceOn: ['生效日期', '生效时间', 'in force on', 'entry into force', 'effective date', 'in force since'],
  agreementStatus: ['状态', '协议状态', '法律状态', '履行情况', 'status', 'state'],
  validUntil: [
    '有效期至',
    '有效期',
    '到期日期',
    '终止日期',
    '到期日',
    'valid until',
    'expires',
    'expiry',
    'end date',
    'valid to',
  ],
}

/** For each column, the field that its heading stands for, the best match first; a field is given once. */
export function guessed(kind: ListKind, row: readonly string[]): Record<number, Field> {
  const fields: readonly Field[] = fieldsOf[kind]
  const matches = row.flatMap((heading, column) =>
    fields.map((field) => ({ column, field, likeness: likenessOf(heading, field) })),
  )
  const found: Record<number, Field> = {}
  const taken = new Set<Field>()
  for (const { column, field } of matches
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)) {
    if (found[column] || taken.has(field)) continue
    found[column] = field
    taken.add(field)
  }
  return found
}

const folded = new Map<Field, string[]>()

/** A field's own labels, as the empty list has them, and then what registers write. */
function namesOf(field: Field): string[] {
  const known = folded.get(field)
  if (known) return known
  const labels = Object.values(catalogues).map((catalogue) => catalogue.imports.field[field])
  const names = [...labels, ...headings[field]].map(foldName)
  folded.set(field, names)
  return names
}

function likenessOf(heading: string, field: Field): number {
  const said = foldName(heading.replace(/[*＊]/g, ''))
  if (!said || said.length > 40) return 0
  const names = namesOf(field)
  const at = names.indexOf(said)
  if (at >= 0) return 1000 - at
  const part = names.find((name) => name.length > 1 && (said.startsWith(name) || said.endsWith(name)))
  return part ? 100 + part.length : 0
}

/** The row that holds the headings: the one of the first twenty of which most cells stand for a field. */
export function headingsRow(kind: ListKind, rows: readonly string[][]): number {
  const scores = rows
    .slice(0, 20)
    .map((row, index) => ({ index, score: Object.keys(guessed(kind, row)).length }))
  const best = scores.sort((a, b) => b.score - a.score || a.index - b.index)[0]
  if (best && best.score > 0) return best.index
  return Math.max(
    0,
    rows.findIndex((row) => row.filter(Boolean).length > 0),
  )
}
