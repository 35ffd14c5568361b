import { notFound } from 'next/navigation'
import { sendFile } from '@/lib/files/send'
import { openTemplate } from '@/lib/letterheads/set'
import { requireUser } from '@/lib/session'

export async function GET(
  request: Request,
  { params }: RouteContext<'/settings/letterheads/[id]/versions/[number]'>,
) {
  await requireUser()
  const { id, number } = await params
  const found = await openTemplate(id, Number(number))
  if (!found) notFound()

  return sendFile(found.file, found.opened, request)
}
