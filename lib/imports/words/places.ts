import { countryCodes, countryName, onlyZoneOf } from '../../directory/countries'
import { foldName } from '../../directory/folding'
import { piecesOf, withoutBrackets } from './pieces'

/** Names of countries that are in use beside those of the reader's language. */
const alsoCalled: Record<string, string[]> = {
  AE: ['uae', '阿联酋', 'emirates'],
  BA: ['波黑', 'bosnia'],
  CD: ['刚果（金）', '刚果金', 'dr congo', 'drc'],
  CG: ['刚果（布）', '刚果布'],
  CI: ['ivory coast', '科特迪瓦'],
  CZ: ['czech republic', '捷克共和国'],
  DO: ['多米尼加共和国'],
  GB: ['uk', 'great britain', 'britain', 'england', '英国', '联合王国'],
  HK: ['hong kong', '香港', '中国香港'],
  IR: ['iran', '伊朗'],
  KP: ['north korea', 'dprk', '朝鲜'],
  KR: ['south korea', 'korea', 'republic of korea', '韩国'],
  LA: ['laos', '老挝'],
  MK: ['macedonia', '北马其顿', '马其顿'],
  MM: ['burma', 'myanmar', '缅甸'],
  MO: ['macao', 'macau', '澳门', '中国澳门'],
  RU: ['russia', 'russian federation', '俄罗斯', '俄国', '俄罗斯联邦'],
  SA: ['沙特', 'saudi'],
  SY: ['syria', '叙利亚'],
  TR: ['turkey', '土耳其'],
  TW: ['taiwan', '台湾', '中国台湾'],
  TZ: ['坦桑尼亚'],
  US: ['usa', 'us', 'united states of america', 'america', '美国'],
  VN: ['vietnam', 'viet nam', '越南'],
}

/** Countries whose zones show the same time, but for a village or for long ago. */
const sameClocks = ['AR', 'CY', 'DE', 'MY', 'PS', 'UA', 'UZ', 'VN']

/** Of countries with several zones, the one of the capital: what a stop in "Russia" gets where no city is named. */
const zonesOfCapitals: Record<string, string> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei',
  GL: 'America/Nuuk',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  VN: 'Asia/Ho_Chi_Minh',
}

const codes = new Map<string, string>()

function codeOf(folded: string): string | undefined {
  if (codes.size === 0)
    for (const code of countryCodes)
      for (const name of [
        countryName(code, 'en'),
        countryName(code, 'zh-CN'),
        ...(alsoCalled[code] ?? []),
        code,
      ])
        codes.set(foldName(name), code)
  return codes.get(folded)
}

const asked = new Map<string, string | undefined>()

/** The code of the country or region that a text names in English or in Chinese. */
export function countryNamed(text: string): string | undefined {
  // A register names the same few countries thousands of times.
  if (!asked.has(text)) {
    if (asked.size > 5000) asked.clear()
    const folded = foldName(text)
    asked.set(text, codeOf(folded) ?? codeOf(folded.replace(/^the /, '')))
  }
  return asked.get(text)
}

type ZoneFound = { zone: string; sure: boolean } | undefined
const zones = new Map<string, ZoneFound>()

/** The zone of a new place in a country; `sure` is false where the country has several and the capital's is taken. */
export function zoneIn(country: string): ZoneFound {
  // The engine takes a millisecond to say which zones a country has, and a list asks for each of its rows.
  if (!zones.has(country)) zones.set(country, zoneFound(country))
  return zones.get(country)
}

function zoneFound(country: string): ZoneFound {
  const only = onlyZoneOf(country)
  if (only) return { zone: only, sure: true }
  const capital = zonesOfCapitals[country]
  return capital ? { zone: capital, sure: sameClocks.includes(country) } : undefined
}

type NamedPlace = { name: string; country: string | null }

/** The cities that one cell names, each with its country where that stands in brackets or behind a comma: Kochi, India. */
export function placesNamed(text: string): NamedPlace[] {
  const places: NamedPlace[] = []
  const pieces = piecesOf(text.replace(/\s*[—–]+\s*|\s+-\s+/g, '、'))
  for (const piece of pieces.flatMap((each) => each.split(/[,，]/)).map((each) => each.trim())) {
    const { text: name, inside } = withoutBrackets(piece)
    const bracketed = inside ? countryNamed(inside) : undefined
    const last = places.at(-1)
    const behind = countryNamed(name)
    if (behind && last && !last.country && text.includes(',')) last.country = behind
    else if (name) places.push(placeIn(bracketed ? name : piece, bracketed))
  }
  return places
}

/** 印度科钦 is Kochi in India, and a country by itself a place of that name. */
function placeIn(name: string, country?: string): NamedPlace {
  if (country) return { name, country }
  const alone = countryNamed(name)
  if (alone) return { name, country: alone }
  for (let length = name.length - 2; length > 1; length--) {
    const before = /\p{Script=Han}/u.test(name) ? countryNamed(name.slice(0, length)) : undefined
    if (before) return { name: name.slice(length).trim(), country: before }
  }
  return { name, country: null }
}
