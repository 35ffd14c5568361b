import { notFound } from 'next/navigation'
import { z } from 'zod'
import { languages } from '@/db/values/office'
import { requireUser } from '@/lib/session'

const asked = z.object({
  visit: z
    .string()
    .trim()
    .regex(/^V\d{4}-\d{3,}$/),
  lang: z.enum(languages),
})

/** Sends on to the trip report of the visit that was asked for, on this letterhead. */
export async function GET(request: Request, { params }: RouteContext<'/settings/letterheads/[id]/try'>) {
  await requireUser()
  const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!read.success) notFound()
  const query = new URLSearchParams({ lang: read.data.lang, letterhead: (await params).id })
  const to = `/visits/${read.data.visit}/report.docx?${query}`
  return new Response(null, { status: 303, headers: { 'Cache-Control': 'no-store', Location: to } })
}
