import agreementsEn from './messages/en/agreements.json'
import calendarsEn from './messages/en/calendars.json'
import commitmentsEn from './messages/en/commitments.json'
import costsEn from './messages/en/costs.json'
import deadlinesEn from './messages/en/deadlines.json'
import delegationEn from './messages/en/delegation.json'
import digestsEn from './messages/en/digests.json'
import directoryEn from './messages/en/directory.json'
import disclosureEn from './messages/en/disclosure.json'
import editionsEn from './messages/en/editions.json'
import figuresEn from './messages/en/figures.json'
import filesEn from './messages/en/files.json'
import formsEn from './messages/en/forms.json'
import frameEn from './messages/en/frame.json'
import historyEn from './messages/en/history.json'
import importsEn from './messages/en/imports.json'
import itineraryEn from './messages/en/itinerary.json'
import layoutsEn from './messages/en/layouts.json'
import letterheadsEn from './messages/en/letterheads.json'
import listsEn from './messages/en/lists.json'
import meetingsEn from './messages/en/meetings.json'
import officeDaysEn from './messages/en/officeDays.json'
import papersEn from './messages/en/papers.json'
import peopleEn from './messages/en/people.json'
import problemsEn from './messages/en/problems.json'
import programmesEn from './messages/en/programmes.json'
import recordsEn from './messages/en/records.json'
import reportsEn from './messages/en/reports.json'
import reviewsEn from './messages/en/reviews.json'
import settingsEn from './messages/en/settings.json'
import signInEn from './messages/en/signIn.json'
import sourcesEn from './messages/en/sources.json'
import talksEn from './messages/en/talks.json'
import todayEn from './messages/en/today.json'
import valuesEn from './messages/en/values.json'
import visitFilesEn from './messages/en/visitFiles.json'
import visitsEn from './messages/en/visits.json'
import agreementsZh from './messages/zh-CN/agreements.json'
import calendarsZh from './messages/zh-CN/calendars.json'
import commitmentsZh from './messages/zh-CN/commitments.json'
import costsZh from './messages/zh-CN/costs.json'
import deadlinesZh from './messages/zh-CN/deadlines.json'
import delegationZh from './messages/zh-CN/delegation.json'
import digestsZh from './messages/zh-CN/digests.json'
import directoryZh from './messages/zh-CN/directory.json'
import disclosureZh from './messages/zh-CN/disclosure.json'
import editionsZh from './messages/zh-CN/editions.json'
import figuresZh from './messages/zh-CN/figures.json'
import filesZh from './messages/zh-CN/files.json'
import formsZh from './messages/zh-CN/forms.json'
import frameZh from './messages/zh-CN/frame.json'
import historyZh from './messages/zh-CN/history.json'
import importsZh from './messages/zh-CN/imports.json'
import itineraryZh from './messages/zh-CN/itinerary.json'
import layoutsZh from './messages/zh-CN/layouts.json'
import letterheadsZh from './messages/zh-CN/letterheads.json'
import listsZh from './messages/zh-CN/lists.json'
import meetingsZh from './messages/zh-CN/meetings.json'
import officeDaysZh from './messages/zh-CN/officeDays.json'
import papersZh from './messages/zh-CN/papers.json'
import peopleZh from './messages/zh-CN/people.json'
import problemsZh from './messages/zh-CN/problems.json'
import programmesZh from './messages/zh-CN/programmes.json'
import recordsZh from './messages/zh-CN/records.json'
import reportsZh from './messages/zh-CN/reports.json'
import reviewsZh from './messages/zh-CN/reviews.json'
import settingsZh from './messages/zh-CN/settings.json'
import signInZh from './messages/zh-CN/signIn.json'
import sourcesZh from './messages/zh-CN/sources.json'
import talksZh from './messages/zh-CN/talks.json'
import todayZh from './messages/zh-CN/today.json'
import valuesZh from './messages/zh-CN/values.json'
import visitFilesZh from './messages/zh-CN/visitFiles.json'
import visitsZh from './messages/zh-CN/visits.json'

const en = {
  agreements: agreementsEn,
  calendars: calendarsEn,
  commitments: commitmentsEn,
  costs: costsEn,
  deadlines: deadlinesEn,
  delegation: delegationEn,
  digests: digestsEn,
  directory: directoryEn,
  disclosure: disclosureEn,
  editions: editionsEn,
  figures: figuresEn,
  files: filesEn,
  forms: formsEn,
  frame: frameEn,
  history: historyEn,
  imports: importsEn,
  itinerary: itineraryEn,
  layouts: layoutsEn,
  letterheads: letterheadsEn,
  lists: listsEn,
  meetings: meetingsEn,
  officeDays: officeDaysEn,
  papers: papersEn,
  people: peopleEn,
  problems: problemsEn,
  records: recordsEn,
  programmes: programmesEn,
  reports: reportsEn,
  reviews: reviewsEn,
  settings: settingsEn,
  signIn: signInEn,
  sources: sourcesEn,
  talks: talksEn,
  today: todayEn,
  values: valuesEn,
  visitFiles: visitFilesEn,
  visits: visitsEn,
}

/** The catalogue of one language. English has the shape; Chinese must have the same. */
export type Messages = typeof en

export const catalogues: Record<'en' | 'zh-CN', Messages> = {
  en,
  'zh-CN': {
    agreements: agreementsZh,
    calendars: calendarsZh,
    commitments: commitmentsZh,
    costs: costsZh,
    deadlines: deadlinesZh,
    delegation: delegationZh,
    digests: digestsZh,
    directory: directoryZh,
    disclosure: disclosureZh,
    editions: editionsZh,
    figures: figuresZh,
    files: filesZh,
    forms: formsZh,
    frame: frameZh,
    history: historyZh,
    imports: importsZh,
    itinerary: itineraryZh,
    layouts: layoutsZh,
    letterheads: letterheadsZh,
    lists: listsZh,
    meetings: meetingsZh,
    officeDays: officeDaysZh,
    papers: papersZh,
    people: peopleZh,
    problems: problemsZh,
    records: recordsZh,
    programmes: programmesZh,
    reports: reportsZh,
    reviews: reviewsZh,
    settings: settingsZh,
    signIn: signInZh,
    sources: sourcesZh,
    talks: talksZh,
    today: todayZh,
    values: valuesZh,
    visitFiles: visitFilesZh,
    visits: visitsZh,
  },
}
