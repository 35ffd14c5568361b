// Latin America with the Caribbean, and Africa, as the United Nations' M49 lists them; ISO 3166-1 alpha-2.
const latinAmerica =
  'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI'
const africa =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW'

const far = new Set(`${latinAmerica} ${africa}`.split(' '))

/** Whether a country (ISO 3166-1 alpha-2) is one of those that the rules on days abroad call far. */
export function isFar(country: string): boolean {
  return far.has(country)
}
