import { translator } from '@/lib/i18n/translator'
import { kindInput } from '@/lib/imports/input'
import { takeInList } from '@/lib/imports/take-in'
import { currentUser } from '@/lib/session'

const headers = { 'Cache-Control': 'no-store' }

/** Takes in a list that is to be brought in, and leads on to its columns, or back to the form with what is wrong. */
export async function POST(request: Request) {
  const user = await currentUser()
  const t = await translator()
  if (!user) return new Response(t('files.problem.signedOut'), { status: 401, headers })
  const { kind } = kindInput.parse(Object.fromEntries(new URL(request.url).searchParams))
  const taken = await takeInList(user, kind, request)
  if (taken.ok) return sendOn(`/imports/${taken.value.id}`)
  const { key, values } = taken.problem.sentence ?? { key: 'problems.gone' }
  const told = Object.entries(values ?? {}).map(([name, value]) => [name, String(value)])
  return sendOn(`/imports/new?${new URLSearchParams({ kind, problem: key, ...Object.fromEntries(told) })}`)
}

const sendOn = (to: string) => new Response(null, { status: 303, headers: { ...headers, Location: to } })
