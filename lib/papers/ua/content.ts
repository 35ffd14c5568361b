const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*(?:\((?:\\[\s\S]|[^\\()])*\)(?:\\[\s\S]|[^\\()])*)*\)|<<|>>|<[0-9a-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gi
const paints = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'BI',
])

/**
 * What the content of a page marks: the numbers of its tagged parts, and how many strokes and letters stand in none, or
 * in a decoration inside a tagged part or the other way round.
 */
export function markedIn(content: string) {
  const marked: number[] = []
  let [unmarked, mixed] = [0, 0]
  const open: ('tagged' | 'artifact' | 'neither')[] = []
  let operands: string[] = []

  for (const [each] of content.matchAll(token)) {
    if (each === 'BDC' || each === 'BMC') {
      const kind = kindOf(operands)
      if (kind !== 'neither' && open.some((outer) => outer !== 'neither' && outer !== kind)) mixed += 1
      if (typeof kind === 'string' && kind === 'tagged') marked.push(numberOf(operands))
      open.push(kind)
    } else if (each === 'EMC') open.pop()
    else if (paints.has(each) && !open.some((kind) => kind !== 'neither')) unmarked += 1
    const isOperator = /^[a-z'"*]/i.test(each) && !/^(true|false|null)$/.test(each)
    operands = isOperator ? [] : [...operands, each]
  }
  return { marked, unmarked, mixed, balanced: open.length === 0 }
}

function kindOf(operands: string[]) {
  if (operands.includes('/Artifact')) return 'artifact'
  return operands.includes('/MCID') ? 'tagged' : 'neither'
}

const numberOf = (operands: string[]) => Number(operands[operands.indexOf('/MCID') + 1])
