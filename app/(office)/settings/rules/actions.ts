'use server'

import { notFound, redirect } from 'next/navigation'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { requireUser } from '@/lib/session'
import { changeRule } from '@/lib/settings/commands'
import { ruleInput } from '@/lib/settings/input'
import { ruleKeyOf } from '@/lib/settings/rule-keys'

export async function changeRuleAction(name: string, _: FormState, form: FormData): Promise<FormState> {
  const user = await requireUser()
  const key = ruleKeyOf(name)
  if (!key) notFound()
  const input = await parseForm(ruleInput, form)
  if (!input.ok) return input.state

  const changed = await changeRule(user, key, input.data, input.version)
  if (!changed.ok) return formProblem(changed.problem, form)

  redirect('/settings/rules')
}
