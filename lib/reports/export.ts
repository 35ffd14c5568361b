import 'server-only'

import type { Language } from '@/db/values'
import { record } from '../audit'
import { env } from '../env'
import { translatorFor } from '../i18n/translator'
import { pdfOf } from '../papers/pdf'
import type { Paper } from '../papers/tree'
import { can } from '../permissions'
import { ok } from '../result'
import { todayIn } from '../time/local'
import type { User } from '../user'
import { findVisitRecord } from '../visits/record'
import { write } from '../writing'
import { withoutForms } from './for-readers'
import { tripReport } from './trip-report'
import type { Wording } from './wording'

/** How papers made today are worded in a language, for this office. */
export function wordingIn(language: Language): Wording {
  const settings = env()
  const chinese = language === 'zh-CN'
  return {
    t: translatorFor(language),
    language,
    office: chinese ? settings.OFFICE_NAME_ZH : settings.OFFICE_NAME,
    homePlace: chinese ? settings.HOME_PLACE_ZH : settings.HOME_PLACE,
    homeZone: settings.HOME_ZONE,
    homeCountry: settings.HOME_COUNTRY,
    today: todayIn(settings.HOME_ZONE),
  }
}

/** The trip report of a visit as of today, from what the user may see of it; undefined where they may not see it. */
export async function findTripReport(
  user: User,
  ref: string,
  language: Language,
): Promise<Paper | undefined> {
  const visit = await findVisitRecord(user, ref)
  if (!visit) return undefined
  const report = tripReport(visit, wordingIn(language))
  return can(user, 'visits.write') ? report : withoutForms(report)
}

/**
 * The same report as a PDF, with the names that the file may have: one for every computer, one in the report's language.
 * Each export is in the audit trail. Undefined where the user may not see the visit.
 */
export async function exportTripReport(user: User, ref: string, language: Language) {
  const visit = await findVisitRecord(user, ref)
  if (!visit) return undefined
  const wording = wordingIn(language)
  const pdf = await pdfOf(tripReport(visit, wording))

  const subject = { kind: 'visit', id: visit.visit.id } as const
  await write(async (tx) => {
    await record(tx, user, 'visit.report-exported', subject, { language: [null, language] })
    return ok(null)
  })
  const kind = wording.t(`reports.title.${visit.visit.direction}`)
  const plainName = `${visit.visit.ref}-report-${language}.pdf`
  return { pdf, plainName, name: language === 'en' ? plainName : `${visit.visit.ref}-${kind}.pdf` }
}
