import type { OfficeDayFound } from './queries'

/** What the form of a day of the office shows. */
export function officeDayValues({ nameEn, nameZh, source }: OfficeDayFound): Record<string, string> {
  return { nameEn: nameEn ?? '', nameZh: nameZh ?? '', source }
}
