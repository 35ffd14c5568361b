import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from '@/lib/env'

/** The server's log: one JSON object a line on standard output. Callers put no names, addresses or texts into it. */
export const log: Logger = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: described },
})

// pino's own serializer copies every property of an error, and those can hold what a person typed.
function described(problem: unknown) {
  if (!(problem instanceof Error)) return { type: typeof problem }
  const digest = 'digest' in problem ? problem.digest : undefined
  return { type: problem.name, message: problem.message, stack: problem.stack, digest }
}
