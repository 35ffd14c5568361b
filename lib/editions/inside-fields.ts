/** The fields of a record that a person may mark to stay inside the office, whatever the record's sensitivity. */
export const insideFields = {
  visit: ['purpose', 'summary', 'followUp'],
  meeting: ['venue', 'participants', 'agreedText', 'readout'],
  agreement: ['summary', 'signatories'],
  commitment: ['quote', 'dueOn', 'theirPerson'],
} as const

export type InsideKind = keyof typeof insideFields
