import { takeUpload, type UploadAnswer } from '@/lib/files/upload-request'
import { translator } from '@/lib/i18n/translator'
import type { Message } from '@/lib/result'
import { currentUser } from '@/lib/session'

/** Takes files for a record: one from a script, which is told in JSON, or several from a plain form, which is sent on. */
export async function POST(request: Request) {
  const scripted = request.headers.get('accept') === 'application/json'
  const answer = await takeUpload(await currentUser(), request, scripted)
  return scripted ? told(answer) : sentOn(answer)
}

const headers = { 'Cache-Control': 'no-store' }

async function told({ status, files, sentence }: UploadAnswer) {
  const t = await translator()
  const said = sentence && t(sentence.key, sentence.values)
  const known = files.some(({ result }) => result.ok && result.value.known)
  return Response.json({ ok: !sentence, known, sentence: said }, { status, headers })
}

async function sentOn({ status, of, sentence }: UploadAnswer) {
  if (!of) return new Response(sentence && (await translator())(sentence.key), { status, headers })
  const to = sentence ? `/files/new?${again(of.named, sentence)}` : `${of.path}#papers`
  return new Response(null, { status: 303, headers: { ...headers, Location: to } })
}

function again(of: string, { key, values }: Message) {
  return new URLSearchParams({ of, problem: key, name: String(values?.name ?? '') })
}
