import { notFound } from 'next/navigation'
import { finishProviderSignIn } from '@/lib/access/provider'
import { providerName } from '@/lib/auth'

export async function GET(request: Request) {
  if (!providerName()) notFound()
  return finishProviderSignIn(request)
}
