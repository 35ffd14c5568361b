import { notFound } from 'next/navigation'
import { calendarResponse } from '@/app/feed-route'
import { refusedResponse } from '@/app/paper-response'
import { exportVisitCalendar } from '@/lib/calendars/visit-calendar'
import { currentLanguage } from '@/lib/i18n/translator'
import { paperAddress } from '@/lib/papers/asked'
import { requireUser } from '@/lib/session'

export async function GET(request: Request, { params }: RouteContext<'/visits/[ref]/visit.ics'>) {
  const user = await requireUser()
  const asked = paperAddress.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) notFound()
  const { edition, lang } = asked.data
  const made = await exportVisitCalendar(user, (await params).ref, edition, lang ?? (await currentLanguage()))
  if (!made) notFound()
  return made.ok ? calendarResponse(made.value.calendar, made.value.name) : refusedResponse(made.problem)
}
