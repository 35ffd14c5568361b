import type { Instrumentation } from 'next'

/** Runs once, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { begin } = await import('@/lib/begin')
  await begin()
}

export const onRequestError: Instrumentation.onRequestError = async (
  err,
  { method },
  { routePath, routeType },
) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/log')
  log.error({ method, route: routePath, in: routeType, err })
}
