import { notFound } from 'next/navigation'
import type { PaperFormat } from '@/db/values/reports'
import { contentDisposition } from '@/lib/content-disposition'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { paperAddress } from '@/lib/papers/asked'
import type { PaperFile } from '@/lib/papers/hand-out'
import type { Problem, Result } from '@/lib/result'

/** What a request asks of a paper, or the answer to one that asks for what there is not. */
export async function paperAsked(request: Request, format: PaperFormat) {
  const asked = paperAddress.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return undefined
  const { lang, edition, letterhead, ...options } = asked.data
  return { asked: { language: lang ?? (await currentLanguage()), edition, format, letterhead }, options }
}

const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

/** Why a file is not made, in the reader's language. */
export async function refusedResponse({ sentence }: Problem): Promise<Response> {
  const said = sentence ? (await translator())(sentence.key, sentence.values) : ''
  return new Response(said, {
    status: 409,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** A paper as the answer to a request: never kept by browsers or proxies. A refusal says why in the reader's language. */
export async function paperResponse(made: Result<PaperFile> | undefined): Promise<Response> {
  if (!made) notFound()
  if (!made.ok) return refusedResponse(made.problem)
  const { bytes, mediaType, name, plainName } = made.value
  const how = mediaType === 'application/pdf' ? 'inline' : 'attachment'
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(how, name, plainName),
    },
  })
}
