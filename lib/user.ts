import type { Language, Role, Sensitivity } from '@/db/values/office'

/** The person who asks. Every function that touches records takes one first. */
export type User = {
  id: string
  name: string
  email: string
  roles: Role[]
  clearance: Sensitivity
  language: Language | null
}
