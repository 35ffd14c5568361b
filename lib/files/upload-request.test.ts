import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { makeAgreement } from '@/db/factories/agreements'
import { makePerson } from '@/db/factories/directory'
import { makeUser } from '@/db/factories/users'
import { officeRules } from '@/db/schema/office'
import { defaultRules } from '../settings/default-rules'
import type { User } from '../user'
import { contentType, formOf, onDisk, recorded } from './testing'
import { takeUpload, type UploadAnswer } from './upload-request'

const home = 'http://localhost:3000'

const sent = (of: string, form: Buffer | Readable, headers: Record<string, string> = {}) =>
  new Request(`${home}/files?of=${of}`, {
    method: 'POST',
    body: Readable.toWeb(Buffer.isBuffer(form) ? Readable.from([form]) : form) as ReadableStream,
    headers: { origin: home, 'content-type': contentType, ...headers },
    duplex: 'half',
  } as RequestInit)

/** A body that fails the test when somebody reads it. */
const unread = () =>
  new Readable({
    highWaterMark: 0,
    read() {
      this.destroy(new Error('The body was read.'))
    },
  })

const keyOf = (answer: UploadAnswer) => answer.sentence?.key

test('who is signed out, elsewhere, without clearance or role, or at no record with papers is refused unread', async () => {
  const officer = await makeUser()
  const agreement = await makeAgreement()
  const secret = await makeAgreement({ sensitivity: 'restricted' })
  const person = await makePerson()
  const viewer = await makeUser({ roles: ['viewer'] })
  const of = `agreement:${agreement.id}`
  const forged = { origin: 'https://elsewhere.test' }

  const answers = [
    await takeUpload(undefined, sent(of, unread()), true),
    await takeUpload(officer, sent(of, unread(), forged), true),
    await takeUpload(viewer, sent(of, unread()), true),
    await takeUpload(officer, sent(`agreement:${secret.id}`, unread()), true),
    await takeUpload(officer, sent('agreement:none', unread()), true),
    await takeUpload(officer, sent(`person:${person.id}`, unread()), true),
  ]

  expect(answers.map(({ status }) => status)).toEqual([401, 403, 403, 404, 404, 404])
  expect(answers[3]).toEqual(answers[4])
})

test('a form that announces more than the office allows is refused unread, with the limit in the sentence', async () => {
  const officer = await makeUser()
  const agreement = await makeAgreement()
  await transaction((tx) =>
    tx.insert(officeRules).values({
      key: 'file-megabytes-max',
      severity: 'refusal',
      ...defaultRules['file-megabytes-max'],
      value: 2,
    }),
  )
  const announced = { 'content-length': String(2 * 1024 * 1024 + 100_000) }

  const answer = await takeUpload(officer, sent(`agreement:${agreement.id}`, unread(), announced), true)

  expect(answer).toMatchObject({
    status: 413,
    sentence: { key: 'files.problem.tooMuch', values: { megabytes: 2 } },
  })
})

test('a form without a file, and what is no form, are told so', async () => {
  const officer = await makeUser()
  const of = `agreement:${(await makeAgreement()).id}`

  const none = await takeUpload(officer, sent(of, formOf(['', ''])), false)
  const json = await takeUpload(officer, sent(of, Buffer.from('{}'), { 'content-type': 'text/json' }), false)

  expect([keyOf(none), keyOf(json)]).toEqual(['files.problem.noFile', 'files.problem.cutOff'])
})

test('of several files the first refused one is told, and the others are taken', async () => {
  const officer = await makeUser()
  const agreement = await makeAgreement()

  const answer = await takeUpload(
    officer,
    sent(`agreement:${agreement.id}`, formOf(['a.txt', 'text'], ['empty.txt', ''])),
    false,
  )

  expect(answer).toMatchObject({ status: 422, sentence: { key: 'files.problem.empty' } })
  expect(answer.of?.path).toBe(`/agreements/${agreement.ref}`)
  expect(await recorded()).toMatchObject([{ name: 'a.txt' }])
})

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A real server that takes uploads of `user`, and what it answered. */
async function serve(user: User) {
  let answered: (answer: UploadAnswer) => void
  const answer = new Promise<UploadAnswer>((resolve) => {
    answered = resolve
  })
  const server = createServer(async (message: IncomingMessage, response) => {
    const body = Readable.toWeb(message) as ReadableStream
    const headers = message.headers as Record<string, string>
    const request = new Request(`${home}${message.url}`, {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit)
    answered(await takeUpload(user, request, true))
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => server.close())
  return { port: (server.address() as AddressInfo).port, answer }
}

test('a sender who hangs up in the middle of a file leaves nothing behind and nothing recorded', async () => {
  const officer = await makeUser()
  const agreement = await makeAgreement()
  const { port, answer } = await serve(officer)
  const form = formOf(['large.bin', randomBytes(2_000_000)])

  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST /files?of=agreement:${agreement.id} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${home}\r\nContent-Type: ${contentType}\r\nContent-Length: ${form.length}\r\n\r\n`,
  )
  await new Promise((written) => socket.write(form.subarray(0, 1_200_000), written))
  await expect.poll(onDisk).toHaveLength(1)
  socket.destroy()

  expect(keyOf(await answer)).toBe('files.problem.cutOff')
  expect(await onDisk()).toEqual([])
  expect(await recorded()).toEqual([])
})
