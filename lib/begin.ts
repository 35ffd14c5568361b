import 'server-only'

/** Starts the server, or ends the process with the reason: no answer is better than a broken one. */
export async function begin(): Promise<void> {
  try {
    const { start } = await import('./start')
    await start()
  } catch (problem) {
    const why = problem instanceof Error && problem.name !== 'WrongSettings' ? problem.stack : String(problem)
    process.stderr.write(`Legation cannot start.\n${why}\n`)
    process.exit(1)
  }
}
