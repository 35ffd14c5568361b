import { notFound } from 'next/navigation'
import { contentDisposition } from '@/lib/content-disposition'
import { currentLanguage } from '@/lib/i18n/translator'
import { languageAskedFor } from '@/lib/reports/address'
import { exportMinutes } from '@/lib/reviews/export'
import { requirePermission } from '@/lib/session'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/review/[session]/minutes.pdf'>,
) {
  const user = await requirePermission('agreements.review')
  const asked = languageAskedFor(new URL(request.url).searchParams.get('lang'))
  const minutes = await exportMinutes(user, (await params).session, asked ?? (await currentLanguage()))
  if (!minutes) notFound()

  const { pdf, plainName, name } = minutes
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': contentDisposition('inline', name, plainName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
