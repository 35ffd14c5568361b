import type { AgreementTypeFound } from './queries'

/** What the form of a type of agreement shows. */
export function agreementTypeValues(setting: AgreementTypeFound): Record<string, string> {
  const { reviewMonths, reviewerId, reviewerRole, noticeDays } = setting
  return {
    reviewMonths: String(reviewMonths ?? ''),
    reviewer: reviewerId ?? '',
    reviewerRole: reviewerRole ?? '',
    noticeDays: String(noticeDays ?? ''),
  }
}
