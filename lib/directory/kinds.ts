/** The nouns of the directory. Plain data: safe to import anywhere. */
export const directoryKinds = ['organisation', 'person', 'place'] as const
export type DirectoryKind = (typeof directoryKinds)[number]

/** Where the records of a kind are listed. */
export const directoryPaths = {
  organisation: '/directory/organisations',
  person: '/directory/people',
  place: '/directory/places',
} as const satisfies Record<DirectoryKind, string>
