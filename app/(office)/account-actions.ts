'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { chooseLanguage } from '@/lib/access/language'
import { endSession, requireUser } from '@/lib/session'

export async function switchLanguageAction(form: FormData): Promise<void> {
  const user = await requireUser()
  await chooseLanguage(user, String(form.get('language')))
  refresh()
}

export async function signOutAction(): Promise<void> {
  await endSession()
  redirect('/sign-in')
}
