import { notFound } from 'next/navigation'
import { contentDisposition } from '@/lib/content-disposition'
import { currentLanguage } from '@/lib/i18n/translator'
import { languageAskedFor } from '@/lib/reports/address'
import { exportTripReport } from '@/lib/reports/export'
import { requireUser } from '@/lib/session'

export async function GET(request: Request, { params }: RouteContext<'/visits/[ref]/report.pdf'>) {
  const user = await requireUser()
  const asked = languageAskedFor(new URL(request.url).searchParams.get('lang'))
  const report = await exportTripReport(user, (await params).ref, asked ?? (await currentLanguage()))
  if (!report) notFound()

  const { pdf, plainName, name } = report
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
