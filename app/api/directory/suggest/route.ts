import type { NextRequest } from 'next/server'
import { suggestInput } from '@/lib/directory/input'
import { offerOf } from '@/lib/directory/offer'
import { suggest } from '@/lib/directory/suggest'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { currentUser } from '@/lib/session'

const headers = { 'Cache-Control': 'no-store' }

export async function GET(request: NextRequest) {
  const user = await currentUser()
  if (!user) return Response.json({ offers: [] }, { status: 401, headers })
  const asked = suggestInput.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  if (!asked.success) return Response.json({ offers: [] }, { status: 400, headers })

  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const records = await suggest(user, asked.data.kind, asked.data.q ?? '')
  return Response.json({ offers: records.map((record) => offerOf(t, language, record)) }, { headers })
}
