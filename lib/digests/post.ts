import 'server-only'

import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mail } from './wording'

export type MailServer = {
  host: string
  port: number
  secure: 'yes' | 'starttls' | 'no'
  user?: string
  password?: string
}

export type Letter = Mail & { id: string; from: { name: string; address: string }; to: string }

/** How long to wait, in milliseconds: for the connection and its greeting, between two answers, and for all of it. */
export type Patience = { connect: number; answer: number; whole: number }
const patience: Patience = { connect: 10_000, answer: 20_000, whole: 60_000 }

/** Why a mail did not go out; of `unclear` nobody knows whether it did. */
const postProblems = [
  'unreachable',
  'slow',
  'busy',
  'insecure',
  'sign-in',
  'refused',
  'unclear',
  'interrupted',
] as const
export type PostProblem = (typeof postProblems)[number]

/**
 * Hands one mail to the server. Answers null once the server has taken it; it never throws and never takes longer than
 * `whole`.
 */
export async function post(
  server: MailServer,
  letter: Letter,
  wait: Patience = patience,
): Promise<PostProblem | null> {
  const message = await composed(letter)
  // Read only once the server has asked for the text: from then on it may have taken the mail, whatever it says.
  let begun = false
  const text = Readable.from(
    (function* () {
      begun = true
      yield message
    })(),
  )
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure === 'yes',
    requireTLS: server.secure === 'starttls',
    ignoreTLS: server.secure === 'no',
    connectionTimeout: wait.connect,
    dnsTimeout: wait.connect,
    greetingTimeout: wait.connect,
    socketTimeout: wait.answer,
  })
  try {
    await within(wait.whole, (done) => {
      connection.on('error', done)
      connection.on('end', () => done(new Error('The server hung up.')))
      const send = () => connection.send({ from: letter.from.address, to: [letter.to] }, text, done)
      connection.connect((problem) => {
        if (problem) return done(problem)
        const { user, password } = server
        if (!user || !password) return send()
        connection.login({ credentials: { user, pass: password } }, (refusal) =>
          refusal ? done(refusal) : send(),
        )
      })
    })
    connection.quit()
    return null
  } catch (problem) {
    connection.close()
    return problemOf(problem, begun)
  }
}

function composed({ id, from, to, subject, text, html }: Letter): Promise<Buffer> {
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  const messageId = `<${id}@${from.address.split('@').at(-1)}>`
  return new MailComposer({ from, to: { name: '', address: to }, messageId, headers, subject, text, html })
    .compile()
    .build()
}

function within(limit: number, work: (done: (problem?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = Object.assign(new Error('The server takes too long.'), { code: 'ETIMEDOUT' })
    const timer = setTimeout(() => reject(late), limit)
    work((problem) => {
      clearTimeout(timer)
      if (problem) reject(problem)
      else resolve()
    })
  })
}

function problemOf(problem: unknown, begun: boolean): PostProblem {
  const { code, responseCode } = problem as { code?: string; responseCode?: number }
  if (code === 'EAUTH') return 'sign-in'
  if (code === 'ETLS') return 'insecure'
  if (responseCode && responseCode >= 500) return 'refused'
  if (responseCode && responseCode >= 400) return 'busy'
  if (begun) return 'unclear'
  return code === 'ETIMEDOUT' ? 'slow' : 'unreachable'
}
