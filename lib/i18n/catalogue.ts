import agreementsEn from './messages/en/agreements.json'
import commitmentsEn from './messages/en/commitments.json'
import delegationEn from './messages/en/delegation.json'
import directoryEn from './messages/en/directory.json'
import figuresEn from './messages/en/figures.json'
import formsEn from './messages/en/forms.json'
import frameEn from './messages/en/frame.json'
import historyEn from './messages/en/history.json'
import itineraryEn from './messages/en/itinerary.json'
import meetingsEn from './messages/en/meetings.json'
import peopleEn from './messages/en/people.json'
import problemsEn from './messages/en/problems.json'
import recordsEn from './messages/en/records.json'
import reportsEn from './messages/en/reports.json'
import settingsEn from './messages/en/settings.json'
import signInEn from './messages/en/signIn.json'
import sourcesEn from './messages/en/sources.json'
import todayEn from './messages/en/today.json'
import valuesEn from './messages/en/values.json'
import visitsEn from './messages/en/visits.json'
import agreementsZh from './messages/zh-CN/agreements.json'
import commitmentsZh from './messages/zh-CN/commitments.json'
import delegationZh from './messages/zh-CN/delegation.json'
import directoryZh from './messages/zh-CN/directory.json'
import figuresZh from './messages/zh-CN/figures.json'
import formsZh from './messages/zh-CN/forms.json'
import frameZh from './messages/zh-CN/frame.json'
import historyZh from './messages/zh-CN/history.json'
import itineraryZh from './messages/zh-CN/itinerary.json'
import meetingsZh from './messages/zh-CN/meetings.json'
import peopleZh from './messages/zh-CN/people.json'
import problemsZh from './messages/zh-CN/problems.json'
import recordsZh from './messages/zh-CN/records.json'
import reportsZh from './messages/zh-CN/reports.json'
import settingsZh from './messages/zh-CN/settings.json'
import signInZh from './messages/zh-CN/signIn.json'
import sourcesZh from './messages/zh-CN/sources.json'
import todayZh from './messages/zh-CN/today.json'
import valuesZh from './messages/zh-CN/values.json'
import visitsZh from './messages/zh-CN/visits.json'

const en = {
  agreements: agreementsEn,
  commitments: commitmentsEn,
  delegation: delegationEn,
  directory: directoryEn,
  figures: figuresEn,
  forms: formsEn,
  frame: frameEn,
  history: historyEn,
  itinerary: itineraryEn,
  meetings: meetingsEn,
  people: peopleEn,
  problems: problemsEn,
  records: recordsEn,
  reports: reportsEn,
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
    delegation: delegationZh,
    directory: directoryZh,
    figures: figuresZh,
    forms: formsZh,
    frame: frameZh,
    history: historyZh,
    itinerary: itineraryZh,
    meetings: meetingsZh,
    people: peopleZh,
    problems: problemsZh,
    records: recordsZh,
    reports: reportsZh,
    settings: settingsZh,
    signIn: signInZh,
    sources: sourcesZh,
    today: todayZh,
    values: valuesZh,
    visits: visitsZh,
  },
}
