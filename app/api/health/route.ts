import { databaseAnswers } from '@/lib/health'
import { version } from '@/package.json'

export const dynamic = 'force-dynamic'

export async function GET() {
  const headers = { 'Cache-Control': 'no-store' }
  if (await databaseAnswers()) return Response.json({ status: 'ok', version }, { headers })
  return Response.json({ status: 'unavailable' }, { status: 503, headers })
}
