import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailServer } from './post'

/** A mail server on loopback for tests, with what it has taken, message by message. */
export async function standInServer(options: SMTPServerOptions = {}) {
  const taken: { to: string[]; message: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        taken.push({ to, message: Buffer.concat(chunks).toString() })
        done()
      })
    },
    ...options,
    closeTimeout: 100,
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const settings: MailServer = { host: '127.0.0.1', port, secure: 'no' }
  return { settings, taken, close: () => new Promise<void>((closed) => server.close(closed)) }
}
