'use server'

import { notFound, redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { changeAgreementType } from '@/lib/settings/agreement-types/commands'
import { agreementTypeInput } from '@/lib/settings/agreement-types/input'
import { agreementTypeOf } from '@/lib/settings/agreement-types/queries'

export async function changeAgreementTypeAction(
  name: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const user = await requireUser()
  const type = agreementTypeOf(name)
  if (!type) notFound()
  const input = await parseForm(agreementTypeInput, form)
  if (!input.ok) return input.state

  const changed = await changeAgreementType(user, type, input.data, input.version)
  if (!changed.ok) return formProblem(changed.problem, form)

  redirect('/settings/agreement-types')
}
