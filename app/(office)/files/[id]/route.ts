import { notFound } from 'next/navigation'
import { openFile } from '@/lib/files/open'
import { sendFile } from '@/lib/files/send'
import { requireUser } from '@/lib/session'

export async function GET(request: Request, { params }: RouteContext<'/files/[id]'>) {
  const user = await requireUser()
  const found = await openFile(user, (await params).id)
  if (!found) notFound()

  return sendFile(found.file, found.opened, request)
}
