import { notFound } from 'next/navigation'
import { sendFile } from '@/lib/files/send'
import { translator } from '@/lib/i18n/translator'
import { openVersionFile } from '@/lib/reports/versions/open'
import { requireUser } from '@/lib/session'

type Context = RouteContext<'/visits/[ref]/report/versions/[number]/files/[file]'>

/** A file of a version, byte for byte as it was handed in, or word that it no longer is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const user = await requireUser()
  const { ref, number, file: id } = await params
  const found = await openVersionFile(user, ref, Number(number), id)
  if (!found) notFound()
  if (found.ok) {
    const { file, opened } = found.value
    // Whole or not at all, so that each time it is taken away is told in the trail once.
    const answer = await sendFile(file, opened, { method: request.method, headers: new Headers() })
    answer.headers.set('Accept-Ranges', 'none')
    return answer
  }
  const { sentence } = found.problem
  const said = sentence ? (await translator())(sentence.key, sentence.values) : ''
  const headers = { 'Cache-Control': 'private, no-store', 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(said, { status: 409, headers })
}
