export const organisationKinds = [
  'municipal',
  'regional',
  'central-government',
  'mission',
  'state-owned-company',
  'company',
  'association',
  'park',
  'university',
  'international-organisation',
] as const
