'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { chooseLanguage } from '@/lib/access/language'
import { currentUser, requireUser, sessionCookie } from '@/lib/session'

export async function switchLanguageAction(form: FormData): Promise<void> {
  const user = await requireUser()
  await chooseLanguage(user, String(form.get('language')))
  refresh()
}

export async function signOutAction(): Promise<void> {
  await currentUser()
  const kept = await cookies()
  kept.delete(sessionCookie)
  redirect('/sign-in')
}
