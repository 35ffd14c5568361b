'use server'

import { redirect } from 'next/navigation'
import { setupInput } from '@/lib/access/input'
import { setUpOffice } from '@/lib/access/setup'
import { type FormState, formProblem, parseForm } from '@/lib/forms'
import { beginSession } from '@/lib/session'

// Nobody can be signed in yet; the command itself refuses once anybody is there.
export async function setUpAction(_: FormState, form: FormData): Promise<FormState> {
  const input = await parseForm(setupInput, form)
  if (!input.ok) return input.state

  const entered = await setUpOffice(input.data)
  if (!entered.ok) return formProblem(entered.problem, form)

  await beginSession(entered.value)
  redirect('/')
}
