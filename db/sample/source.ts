/** The one source of the sample visit. The year of the visit is inferred from the day it was posted. */
export const source = {
  kind: 'press-item',
  title: 'Wang Jian Visits Russia and India',
  publisher: 'English site of the Jinhua municipal government',
  author: 'Tan Zhixiao; translated by Lin Yuqin, edited by Mariam Ayad',
  url: 'http://english.jinhua.gov.cn/ln/202001/t20200107_4449894_1.html',
  publishedOn: '2020-01-07',
} as const

export const remarks = {
  visit:
    'The dates are given without a year; 2019 is inferred from the day of posting. Members other than the head, dates by city, journeys and times are not stated in the source.',
  place: 'Named in the source. Names in Chinese and in the local script were added by the office.',
  organisation: 'Named in the source in English. The Chinese name is a translation by the office.',
  person: 'Named in the source, with both posts.',
  meeting: 'Day, time and people present are not stated in the source.',
  placedByOrder:
    'Day, time and people present are not stated in the source; the place follows from the order of its account and is not stated outright.',
  unplaced: 'Place, day, time and people present are not stated in the source.',
  agreement: 'Number, titles, parties, texts and days of signature are not stated in the source.',
  understanding:
    'The source says that an important agreement was reached; whether anything was signed is not stated.',
  proposal: 'The source says that views were exchanged on a sister-city relationship; no text is mentioned.',
  commitment: 'No date and no responsible person is stated in the source.',
} as const
