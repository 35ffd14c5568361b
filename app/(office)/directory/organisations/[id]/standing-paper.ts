import { notFound } from 'next/navigation'
import { paperAsked, paperResponse } from '@/app/paper-response'
import type { PaperFormat } from '@/db/values/reports'
import { exportStanding } from '@/lib/directory/standing/export'
import { requireUser } from '@/lib/session'

/** The GET of where we stand with an organisation. */
export function standingPaper(format: PaperFormat) {
  return async (request: Request, { params }: { params: Promise<{ id: string }> }) => {
    const user = await requireUser()
    const [is, { id }] = await Promise.all([paperAsked(request, format), params])
    if (!is) notFound()
    return paperResponse(await exportStanding(user, id, is.asked))
  }
}
