import { z } from 'zod'
import { digestRhythms, languages, roles, sensitivities } from '@/db/values/office'
import { email } from '../input/addresses'
import { choice, optionalChoice, several } from '../input/choices'
import { complain } from '../input/complain'
import { line } from '../input/text'
import { returnPath } from './return-path'

/** Characters that a new password has at least. */
export const shortestPassword = 10
const longestPassword = 200

// Blanks at either end belong to a password; only its Unicode spelling is made one, as keyboards differ in
// it.
const password = () =>
  z
    .unknown()
    .optional()
    .transform((value, context) => {
      const text = typeof value === 'string' ? value.normalize('NFC') : ''
      if (!text) complain(context, 'problems.required')
      if (text.length > longestPassword)
        complain(context, 'problems.tooLong', { max: longestPassword, length: text.length })
      return text
    })

const newPassword = () =>
  password().transform((text, context) => {
    if ([...text].length < shortestPassword)
      complain(context, 'signIn.passwordShort', { min: shortestPassword })
    return text
  })

export const signInInput = z.object({
  email: email(),
  password: password(),
  to: z
    .unknown()
    .optional()
    .transform((value) => returnPath(typeof value === 'string' ? value : null)),
})
export type SignInInput = z.output<typeof signInInput>

export const setupInput = z.object({ name: line(100), email: email(), password: newPassword() })
export type SetupInput = z.output<typeof setupInput>

export const newPasswordInput = z.object({ password: newPassword() })

export const changePasswordInput = z.object({ password: password(), newPassword: newPassword() })
export type ChangePasswordInput = z.output<typeof changePasswordInput>

export const personInput = z.object({
  name: line(100),
  email: email(),
  roles: several(roles).transform((held, context) => {
    if (held.length === 0) complain(context, 'people.roleNeeded')
    return roles.filter((role) => held.includes(role))
  }),
  clearance: choice(sensitivities),
})
export type PersonInput = z.output<typeof personInput>

export const accountInput = z.object({
  name: line(100),
  language: optionalChoice(languages),
  digest: choice(digestRhythms),
})
export type AccountInput = z.output<typeof accountInput>
