import { Readable } from 'node:stream'
import { notFound } from 'next/navigation'
import { paperResponse } from '@/app/paper-response'
import { contentDisposition } from '@/lib/content-disposition'
import { paperAddress } from '@/lib/papers/asked'
import { requireUser } from '@/lib/session'
import { exportVisitFile } from '@/lib/visit-files/export'

export async function GET(request: Request, { params }: RouteContext<'/visits/[ref]/visit.zip'>) {
  const user = await requireUser()
  const asked = paperAddress.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) notFound()
  const made = await exportVisitFile(user, (await params).ref, asked.data.edition)
  if (!made?.ok) return paperResponse(made)

  const { archive, name } = made.value
  return new Response(Readable.toWeb(archive) as ReadableStream, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDisposition('attachment', name),
      'Cache-Control': 'private, no-store, no-transform',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
