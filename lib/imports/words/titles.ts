const titleEnd =
  /(?:长|主任|书记|经理|总裁|董事|主席|秘书|参赞|领事|大使|代表|教授|委员|总监|翻译|处|员|总)$/u

/** Whether a Chinese text ends as a title does: 外办主任, but 王书记 as well. */
export const endsAsTitle = (text: string) => titleEnd.test(text)

// Two or three characters may be a surname with a title, and so a person: 王书记.
const shortTitle = /^[副代原总市省州县区镇部厅局处科司院校会行所馆]+(?:长|主任|书记|经理|裁)$/u
const bareTitle =
  /^(?:主任|书记|经理|董事|主席|秘书|参赞|领事|大使|代表|教授|委员|专员|科员|职员|官员|总监|翻译)$/u
const chineseHouse =
  /政府|(?:委员会|办公室|外办|公司|集团|大学|学院|协会|商会|联合会|促进会|使馆|领馆|领事馆|代表处|银行|中心|研究院|..[局厅部委])$/u
const doubleSurname = /^(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|南宫|端木)/u
// Frequent surnames that end no name of an office or a place, as 林, 程 and 江 do.
const surnameAndTitle =
  /[王李张刘陈杨赵周徐孙胡朱郭梁谢韩冯董曹袁邓许傅彭吕蔡贾魏薛叶阎潘杜戴钟姜谭廖邹陆郝](?:副?[市省州县区镇部厅局处科司院校会行所馆]长|副?主任|副?书记|总?经理|总|教授|主席|秘书长|董事长)$/u
const isChineseTitle = (text: string) =>
  [bareTitle, shortTitle, chineseHouse].some((sign) => sign.test(text)) ||
  (text.length > 3 && titleEnd.test(text))
const isCalledByTitle = (text: string) => doubleSurname.test(text) || surnameAndTitle.test(text)

const before = 'executive|managing|general|senior|prime|foreign|assistant|associate|acting|first|second|third'
const posts =
  'mayor|minister|director|deputy|vice|president|chair(?:man|woman|person)?|head of|chief|secretary|governor|ambassador|consul|counsell?or|attach[eé]|manager|officer|c[efto]o|professor|dean of|rector|commissioner|council(?:lor|man|woman)|senator|representative|advis[eo]r|partner|founder'
const houses =
  'office|bureau|ministry|department|committee|commission|government|university|company|corporation|chamber|association|embassy|consulate'
const opening = new RegExp(`^(?:(?:${before})[ -])*(?:${posts})\\b`, 'i')
const anywhere = new RegExp(`\\b(?:${posts}|${houses})\\b`, 'i')
const wordOfTitle = new RegExp(`\\b(?:${before}|${posts}|${houses}|emeritus|of|for|at|in|and|the)\\b|&`, 'i')

/** Whether what stands behind a comma tells the post of whoever stands before it, and names nobody itself. */
export function isTitle(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return !isCalledByTitle(text) && isChineseTitle(text)
  // "Ana Mayor" and "Minister Ana Silva" are people; "City of Yiwu Mayor" and "Director General" are not.
  const behind = text.replace(opening, '').trim()
  if (behind !== text) return !/^\p{Lu}/u.test(behind) || wordOfTitle.test(behind)
  return text.split(/\s+/).length > 2 && anywhere.test(text)
}
