import 'server-only'

import { subscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'

const hour = 60 * 60 * 1000

/**
 * From now on gives each request of this process an hour to arrive. Node's own five minutes would cut off 50 MB on a
 * line of one megabit a second, and Next has no setting for it. The head of a request still has one minute.
 */
export function allowSlowUploads(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('server' in message)) return
    if (message.server instanceof Server) message.server.requestTimeout = hour
  })
}
