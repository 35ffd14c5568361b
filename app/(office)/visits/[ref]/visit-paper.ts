import { notFound } from 'next/navigation'
import { paperAsked, paperResponse } from '@/app/paper-response'
import type { PaperFormat } from '@/db/values/reports'
import { requireUser } from '@/lib/session'
import { exportVisitPaper } from '@/lib/visit-papers/export'
import type { VisitPaper } from '@/lib/visit-papers/papers'

/** The GET of a paper of a visit. */
export function visitPaper(kind: VisitPaper, format: PaperFormat) {
  return async (request: Request, { params }: { params: Promise<{ ref: string }> }) => {
    const user = await requireUser()
    const is = await paperAsked(request, format)
    if (!is) notFound()
    return paperResponse(await exportVisitPaper(user, (await params).ref, kind, is.asked, is.options))
  }
}
