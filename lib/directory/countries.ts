import type { Language } from '@/db/values/office'
import { todaysZoneName } from '../time/zone-names'

// ISO 3166-1 alpha-2. Engines know the names of regions but have no list of them.
const codes = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE
KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ
VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

export const countryCodes: readonly string[] = codes.split(/\s/)

/** Whether the text is the code of a country or region (ISO 3166-1 alpha-2, upper case). */
export function isCountry(code: string): boolean {
  return countryCodes.includes(code)
}

// An engine takes its time over each name, and a long list asks for one in every row.
const known = new Map<string, string>()

/** The name of a country or region for a reader; the code itself where there is none. */
export function countryName(code: string, language: Language): string {
  const key = `${language} ${code}`
  const name =
    known.get(key) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code
  known.set(key, name)
  return name
}

/** Some countries with their names, in the reader's order. */
export function countryOptionsOf(codes: readonly string[], language: Language) {
  const { compare } = new Intl.Collator(language)
  return codes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => compare(a.label, b.label))
}

/** Every country and region with its name, in the reader's order. */
export const countryOptions = (language: Language) => countryOptionsOf(countryCodes, language)

// The whole of China keeps the time of Beijing; Asia/Urumqi is there for whoever types it.
const official: Readonly<Record<string, string[]>> = { CN: ['Asia/Shanghai'] }

type RegionalLocale = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined }

/** The zones of a country in today's spelling; none where the engine does not know. */
export function zonesOf(country: string): string[] {
  if (!isCountry(country)) return []
  const locale: RegionalLocale = new Intl.Locale(`und-${country}`)
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? []
  return official[country] ?? zones.map(todaysZoneName)
}

/** The zone of a country that has one; undefined where it has several, or the engine does not know. */
export function onlyZoneOf(country: string): string | undefined {
  const [zone, ...more] = zonesOf(country)
  return more.length === 0 ? zone : undefined
}
