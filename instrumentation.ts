import type { Instrumentation } from 'next'

/** Runs once, before the first request. When it fails it ends the process: no answer is better than a broken one. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    const { start } = await import('@/lib/start')
    await start()
  } catch (problem) {
    const why = problem instanceof Error && problem.name !== 'WrongSettings' ? problem.stack : String(problem)
    process.stderr.write(`Legation cannot start.\n${why}\n`)
    process.exit(1)
  }
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
