export const sourceKinds = ['press-item', 'file', 'letter', 'note'] as const

export const fileKinds = [
  'agreement-text',
  'record',
  'programme',
  'letter',
  'photo',
  'evidence',
  'other',
] as const
export type FileKind = (typeof fileKinds)[number]

export const fileOrigins = ['unknown', 'original', 'translation'] as const

/** How long a file is kept: the classes of Chinese archives, 10 years, 30 years, for ever. */
export const retentions = ['10-years', '30-years', 'permanent'] as const
export type Retention = (typeof retentions)[number]

export const importKinds = ['visits', 'meetings', 'people', 'agreements', 'visit-file'] as const
export type ImportKind = (typeof importKinds)[number]

export const importStates = ['uploaded', 'done', 'undone'] as const
