import { tmpdir } from 'node:os'
import { join } from 'node:path'

const firstPort = Number(process.env.E2E_PORT ?? 3210)

function serverAt(port: number) {
  return { port, url: `http://localhost:${port}`, dataDir: join(tmpdir(), `legation-e2e-${port}`) }
}

/** Has the sample visit and the four people of the demonstration. */
export const sampleServer = serverAt(firstPort)

/** Starts with an empty database: for the first visitor. */
export const emptyServer = serverAt(firstPort + 1)
