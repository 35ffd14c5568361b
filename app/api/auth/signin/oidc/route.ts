import { notFound } from 'next/navigation'
import { beginProviderSignIn } from '@/lib/access/provider'
import { providerName } from '@/lib/auth'

export async function POST(request: Request) {
  if (!providerName()) notFound()
  return beginProviderSignIn(request)
}
