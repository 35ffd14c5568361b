import type { Account } from './find'

/** What the form of a person shows of an account. Roles are one text where a conflict tells them. */
export function personValues(account: Account): Record<string, string> {
  const { name, email, clearance, roles } = account
  return { name, email, clearance, roles: roles.join(', ') }
}

/** What the form of one's own account shows. */
export function accountValues({
  name,
  language,
  digest,
}: Pick<Account, 'name' | 'language' | 'digest'>): Record<string, string> {
  return { name, language: language ?? '', digest }
}
