import { v7 } from 'uuid'

/** The id of one form drawn for one person: what makes a doubled submit count once. */
export function newSubmission(): string {
  return v7()
}
