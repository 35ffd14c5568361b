import { contentDisposition } from '@/lib/content-disposition'
import { translator } from '@/lib/i18n/translator'
import { kindInput } from '@/lib/imports/input'
import { emptyList } from '@/lib/imports/template'
import { requireUser } from '@/lib/session'

/** An empty list of a kind, with the headings that its import knows. */
export async function GET(request: Request) {
  await requireUser()
  const t = await translator()
  const { kind } = kindInput.parse(Object.fromEntries(new URL(request.url).searchParams))
  return new Response(emptyList(t, kind), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(
        'attachment',
        `${t(`values.importKind.${kind}`)}.csv`,
        `${kind}.csv`,
      ),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
