export const roles = ['staff', 'official', 'viewer', 'admin'] as const

export type Role = (typeof roles)[number]

export const password = 'legation-demo'

export function emailOf(role: Role): string {
  return `${role}@legation.test`
}

/** The file with the cookies of a person who has signed in, for Playwright's `storageState`. */
export function storedSignIn(role: Role): string {
  return `test-results/.auth/${role}.json`
}
