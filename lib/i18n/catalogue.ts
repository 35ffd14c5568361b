import agreementsEn from './messages/en/agreements.json'
import commitmentsEn from './messages/en/commitments.json'
import deadlinesEn from './messages/en/deadlines.json'
import delegationEn from './messages/en/delegation.json'
import digestsEn from './messages/en/digests.json'
import directoryEn from './messages/en/directory.json'
import figuresEn from './messages/en/figures.json'
import filesEn from './messages/en/files.json'
import formsEn from './messages/en/forms.json'
import frameEn from './messages/en/frame.json'
import historyEn from './messages/en/history.json'
import itineraryEn from './messages/en/itinerary.json'
import listsEn from './messages/en/lists.json'
import meetingsEn from './messages/en/meetings.json'
import officeDaysEn from './messages/en/officeDays.json'
import peopleEn from './messages/en/people.json'
import problemsEn from './messages/en/problems.json'
import recordsEn from './messages/en/records.json'
import reportsEn from './messages/en/reports.json'
import reviewsEn from './messages/en/reviews.json'
import settingsEn from './messages/en/settings.json'
import signInEn from './messages/en/signIn.json'
import sourcesEn from './messages/en/sources.json'
import todayEn from './messages/en/today.json'
import valuesEn from './messages/en/values.json'
import visitsEn from './messages/en/visits.json'
import agreementsZh from './messages/zh-CN/agreements.json'
import commitmentsZh from './messages/zh-CN/commitments.json'
import deadlinesZh from './messages/zh-CN/deadlines.json'
import delegationZh from './messages/zh-CN/delegation.json'
import digestsZh from './messages/zh-CN/digests.json'
import directoryZh from './messages/zh-CN/directory.json'
import figuresZh from './messages/zh-CN/figures.json'
import filesZh from './messages/zh-CN/files.json'
import formsZh from './messages/zh-CN/forms.json'
import frameZh from './messages/zh-CN/frame.json'
import historyZh from './messages/zh-CN/history.json'
import itineraryZh from './messages/zh-CN/itinerary.json'
import listsZh from './messages/zh-CN/lists.json'
import meetingsZh from './messages/zh-CN/meetings.json'
import officeDaysZh from './messages/zh-CN/officeDays.json'
import peopleZh from './messages/zh-CN/people.json'
import problemsZh from './messages/zh-CN/problems.json'
import recordsZh from './messages/zh-CN/records.json'
import reportsZh from './messages/zh-CN/reports.json'
import reviewsZh from './messages/zh-CN/reviews.json'
import settingsZh from './messages/zh-CN/settings.json'
import signInZh from './messages/zh-CN/signIn.json'
import sourcesZh from './messages/zh-CN/sources.json'
import todayZh from './messages/zh-CN/today.json'
import valuesZh from './messages/zh-CN/values.json'
import visitsZh from './messages/zh-CN/visits.json'

const en = {
  agreements: agreementsEn,
  commitments: commitmentsEn,
  deadlines: deadlinesEn,
  delegation: delegationEn,
  digests: digestsEn,
  directory: directoryEn,
  files: filesEn,
  figures: figuresEn,
  forms: formsEn,
  frame: frameEn,
  history: historyEn,
  itinerary: itineraryEn,
  lists: listsEn,
  meetings: meetingsEn,
  officeDays: officeDaysEn,
  people: peopleEn,
  problems: problemsEn,
  records: recordsEn,
  reports: reportsEn,
  reviews: reviewsEn,
  settings: settingsEn,
  signIn: signInEn,
  sources: sourcesEn,
  today: todayEn,
  values: valuesEn,
  visits: visitsEn,
}

/** The catalogue of one language. English has the shape; Chinese must have the same. */
export type Messages = typeof en

export const catalogues: Record<'en' | 'zh-CN', Messages> = {
  en,
  'zh-CN': {
    agreements: agreementsZh,
    commitments: commitmentsZh,
    deadlines: deadlinesZh,
    delegation: delegationZh,
    digests: digestsZh,
    directory: directoryZh,
    files: filesZh,
    figures: figuresZh,
    forms: formsZh,
    frame: frameZh,
    history: historyZh,
    itinerary: itineraryZh,
    lists: listsZh,
    meetings: meetingsZh,
    officeDays: officeDaysZh,
    people: peopleZh,
    problems: problemsZh,
    records: recordsZh,
    reports: reportsZh,
    reviews: reviewsZh,
    settings: settingsZh,
    signIn: signInZh,
    sources: sourcesZh,
    today: todayZh,
    values: valuesZh,
    visits: visitsZh,
  },
}
