const titleEnd =
  /(?:长|主任|书记|经理|总裁|董事|主席|秘书|参赞|领事|大使|代表|教授|委员|总监|翻译|处|员|总)$/u

/** Whether a Chinese text ends as a title does: 外办主任, but 王书记 as well. */
export const endsAsTitle = (text: string) => titleEnd.test(text)

// Two or three characters may be a surname with a title, and so a person: 王书记.
const shortTitle = /^[副代原总市省州县区镇部厅局处科司院校会行所馆]+(?:长|主任|书记|经理|裁)$/u
const bareTitle =
  /^(?:主任|书记|经理|董事|主席|秘书|参赞|领事|大使|代表|教授|委员|专员|科员|职员|官员|总监|翻译)$/u
const doubleSurname = /^(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|南宫|端木)/u

const before = 'executive|managing|general|senior|prime|foreign|assistant|associate|acting|first|second|third'
const posts =
  'mayor|minister|director|deputy|vice|president|chair(?:man|woman|person)?|head of|chief|secretary|governor|ambassador|consul|counsell?or|attach[eé]|manager|officer|c[efto]o|professor|dean of|rector|commissioner|council(?:lor|man|woman)|senator|representative|advis[eo]r|partner|founder'
const houses =
  'office|bureau|ministry|department|committee|commission|government|university|company|corporation|chamber|association|embassy|consulate'
const opening = new RegExp(`^(?:(?:${before})[ -])*(?:${posts})\\b`, 'i')
const anywhere = new RegExp(`\\b(?:${posts}|${houses})\\b`, 'i')

/** Whether what stands behind a comma tells the post of whoever stands before it, and names nobody itself. */
export function isTitle(text: string): boolean {
  if (/\p{Script=Han}/u.test(text))
    return (
      bareTitle.test(text) ||
      shortTitle.test(text) ||
      (text.length > 3 && titleEnd.test(text) && !doubleSurname.test(text))
    )
  // "Ana Mayor" is a person; "City of Yiwu Mayor" is not.
  return opening.test(text) || (text.split(/\s+/).length > 2 && anywhere.test(text))
}
