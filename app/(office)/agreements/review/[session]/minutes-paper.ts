import { notFound } from 'next/navigation'
import { paperAsked, paperResponse } from '@/app/paper-response'
import type { PaperFormat } from '@/db/values/reports'
import { exportMinutes } from '@/lib/reviews/export'
import { requirePermission } from '@/lib/session'

/** The GET of the minutes of a review session. */
export function minutesPaper(format: PaperFormat) {
  return async (request: Request, { params }: { params: Promise<{ session: string }> }) => {
    const user = await requirePermission('agreements.review')
    const [is, { session }] = await Promise.all([paperAsked(request, format), params])
    if (!is) notFound()
    return paperResponse(await exportMinutes(user, session, is.asked))
  }
}
