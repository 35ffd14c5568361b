import { z } from 'zod'
import { keepOne, oneFileOf } from '@/lib/files/take-one'
import { takeTemplate } from '@/lib/letterheads/commands'
import { templateLimit } from '@/lib/letterheads/package'
import { addressOfWrong } from '@/lib/letterheads/wrong'
import { requireUser } from '@/lib/session'

/** Takes a Word file as a letterhead, from a plain form; `of` names the one it is a new version of. */
export async function POST(request: Request) {
  const user = await requireUser()
  const of = z.uuid().safeParse(new URL(request.url).searchParams.get('of')).data
  const taken = await oneFileOf(request, templateLimit, (name, bytes) =>
    keepOne(name, bytes, templateLimit, (arrived) => takeTemplate(user, arrived, of)),
  )
  const wrong = taken.ok ? ('wrong' in taken.value ? taken.value.wrong : []) : [taken.problem.sentence]
  const said = wrong.flatMap((message) => message ?? [])
  const to = said.length > 0 ? addressOfWrong(said) : '/settings/letterheads'
  return new Response(null, { status: 303, headers: { 'Cache-Control': 'no-store', Location: to } })
}
