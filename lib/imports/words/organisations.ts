import type { organisationKinds } from '@/db/values/directory'

type Kind = (typeof organisationKinds)[number]

const signs: [RegExp, Kind][] = [
  [/大使馆|领事馆|总领馆|使馆|代表处|\bembassy\b|\bconsulate\b|\bhigh commission\b/i, 'mission'],
  [/联合国|国际组织|世界银行|\bunited nations\b|\bUN[A-Z]*\b|\bworld bank\b/, 'international-organisation'],
  [/大学|学院|\buniversity\b|\bcollege\b|\binstitute of technology\b/i, 'university'],
  [/商会|协会|联合会|促进会|贸促会|\bchamber\b|\bassociation\b|\bfederation\b|\bsociety\b/i, 'association'],
  [/园区|开发区|工业园|科技园|自贸区|\bpark\b|\bfree zone\b|\bspecial economic zone\b/i, 'park'],
  [
    /市政府|市人民政府|市议会|市政|区政府|外办|市.{0,6}[局委办]$|\bmunicipal|\bcity council\b|\bcorporation of\b|\bmayor/i,
    'municipal',
  ],
  [
    /省政府|省人民政府|州政府|邦政府|省.{0,6}[厅委办]$|\bstate government\b|\bgovernment of (?:the )?(?:state|province)\b|\bprovincial\b/i,
    'regional',
  ],
  [/国务院|外交部|商务部|.+部$|\bministry\b|\bdepartment of\b|\bgovernment of\b/i, 'central-government'],
  [/国有|国资/, 'state-owned-company'],
]

/** The kind of organisation that a name tells, else a company: shown before anything is written. */
export function kindByName(name: string): Kind {
  return signs.find(([sign]) => sign.test(name))?.[1] ?? 'company'
}
