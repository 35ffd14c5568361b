import { notFound } from 'next/navigation'
import { paperAsked, paperResponse } from '@/app/paper-response'
import type { PaperFormat } from '@/db/values/reports'
import { numberIn } from '@/lib/meetings/address'
import { requireUser } from '@/lib/session'
import { exportMeetingBriefing } from '@/lib/visit-papers/briefing/export'
import { exportMeetingMinutes } from '@/lib/visit-papers/minutes/export'

const papers = { minutes: exportMeetingMinutes, briefing: exportMeetingBriefing }

/** The GET of a paper of one meeting. */
export function meetingPaper(kind: keyof typeof papers, format: PaperFormat) {
  return async (request: Request, { params }: { params: Promise<{ ref: string; number: string }> }) => {
    const user = await requireUser()
    const [is, { ref, number }] = await Promise.all([paperAsked(request, format), params])
    if (!is) notFound()
    return paperResponse(await papers[kind](user, ref, numberIn(number), is.asked, is.options))
  }
}
