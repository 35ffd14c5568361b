import { can } from '../permissions'
import type { User } from '../user'

/** The server itself, where nobody is signed in: it loads the sample. */
export type Server = { id: null; name: string }

/** Whether this actor adds people and decides what they may do. */
export function mayManagePeople(actor: User | Server): boolean {
  return actor.id === null || can(actor, 'people.manage')
}
