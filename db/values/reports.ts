export const reportStates = ['draft', 'submitted', 'returned', 'approved', 'archived'] as const
export type ReportState = (typeof reportStates)[number]

/** The parts that a report's layout puts in order. What a part is filled with is `lib/reports`'s to say. */
export const reportParts = [
  'summary',
  'basics',
  'delegation',
  'programme',
  'planned-actual',
  'meetings',
  'results',
  'agreements',
  'commitments',
  'follow-up',
  'contacts',
  'conduct',
  'costs',
  'recommendations',
  'photos',
  'sources',
  'missing',
] as const
export type ReportPart = (typeof reportParts)[number]

/** Where a part of a report stands: under a heading of its own, under that of the part before it, or as an annex. */
export const partPlaces = ['heading', 'under', 'annex'] as const
export type PartPlace = (typeof partPlaces)[number]

/** Who a paper or file is made for, and so what is left out of it. */
export const editions = ['internal', 'counterpart', 'public'] as const
export type Edition = (typeof editions)[number]

export const paperFormats = ['docx', 'pdf'] as const
export type PaperFormat = (typeof paperFormats)[number]
