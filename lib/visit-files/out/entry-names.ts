import { endingOf } from '../../files/names'

// What some file system cannot take, and the names that Windows keeps for devices.
const refused = /[<>:"/\\|?*]/g
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const most = 120

/**
 * Names under which files can lie together in one folder on any system: each as near to its own as can be, none twice
 * whatever the case of its letters.
 */
export function entryNames(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map((given) => {
    const name = safe(given)
    let unique = name
    for (let again = 2; taken.has(folded(unique)); again++) unique = numbered(name, again)
    taken.add(folded(unique))
    return unique
  })
}

const folded = (name: string) => name.normalize('NFC').toLowerCase()

function safe(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(refused, '_')
    .replace(/\p{Cc}/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const ending = endingOf(name)
  const tail = ending && ending.length < 12 ? `.${ending}` : ''
  const stem = [...name.slice(0, name.length - tail.length)].slice(0, most - tail.length).join('')
  const short = `${stem}${tail}` || 'unnamed'
  return device.test(short) ? `_${short}` : short
}

function numbered(name: string, number: number): string {
  const ending = endingOf(name)
  return ending
    ? `${name.slice(0, name.length - ending.length - 1)} (${number}).${ending}`
    : `${name} (${number})`
}
