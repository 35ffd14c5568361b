import { expect, test } from 'vitest'
import { type Letter, type MailServer, type Patience, post } from './post'
import { standInServer } from './stand-in-server'

const patience: Patience = { connect: 10_000, answer: 10_000, whole: 20_000 }
const short: Patience = { connect: 300, answer: 300, whole: 600 }

const letter = (given: Partial<Letter> = {}): Letter => ({
  id: 'd1',
  from: { name: '外事办公室', address: 'legation@office.test' },
  to: 'chen@office.test',
  subject: '到期提醒',
  text: 'Text',
  html: '<p>Text</p>',
  ...given,
})

async function posting(
  options: Parameters<typeof standInServer>[0],
  given: Partial<MailServer> = {},
  wait = patience,
) {
  const server = await standInServer(options)
  const problem = await post({ ...server.settings, ...given }, letter(), wait)
  await server.close()
  return { problem, taken: server.taken }
}

const answering = (message: string, responseCode: number) =>
  Object.assign(new Error(message), { responseCode })

test('a mail goes out as text and HTML, with an id of its own, and says that a machine wrote it', async () => {
  const { problem, taken } = await posting({})

  expect(problem).toBeNull()
  expect(taken).toHaveLength(1)
  expect(taken[0]?.to).toEqual(['chen@office.test'])
  for (const part of [
    'Message-ID: <d1@office.test>',
    'Auto-Submitted: auto-generated',
    'text/plain',
    'text/html',
  ])
    expect(taken[0]?.message).toContain(part)
})

test('a subject or a name can put no header into the mail', async () => {
  const server = await standInServer()
  const sly = letter({
    subject: 'x\r\nBcc: eve@evil.test',
    from: { name: 'a\r\nBcc: e', address: 'l@office.test' },
  })

  expect(await post(server.settings, sly, patience)).toBeNull()
  await server.close()

  expect(server.taken[0]?.message).not.toMatch(/^Bcc:/im)
  expect(server.taken[0]?.to).toEqual(['chen@office.test'])
})

test('a server that is down is unreachable', async () => {
  const server = await standInServer()
  await server.close()

  expect(await post(server.settings, letter(), patience)).toBe('unreachable')
})

test('a server that greets nobody is slow, and waited for no longer than the limit', async () => {
  const silent = await standInServer({ onConnect: () => undefined })
  const patient = post(silent.settings, letter(), patience)

  const hasty = post(silent.settings, letter(), short)
  const first = await Promise.race([patient.then(() => 'patient'), hasty.then(() => 'hasty')])

  expect([first, await hasty]).toEqual(['hasty', 'slow'])
  await silent.close()
  await patient
})

test('whether a mail arrived is unclear when the server falls silent after the text', async () => {
  const { problem } = await posting(
    { onData: (stream) => void stream.resume() },
    {},
    { ...patience, answer: 300 },
  )

  expect(problem).toBe('unclear')
})

test('an address that the server refuses is refused, one that it puts off is busy', async () => {
  const refusing = await posting({
    onRcptTo: (_address, _session, done) => done(answering('No such user', 550)),
  })
  const busy = await posting({ onRcptTo: (_address, _session, done) => done(answering('Try later', 451)) })

  expect([refusing.problem, busy.problem]).toEqual(['refused', 'busy'])
  expect([...refusing.taken, ...busy.taken]).toEqual([])
})

test('a text that the server refuses is refused, not unclear', async () => {
  const { problem } = await posting({
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => done(answering('Looks like spam', 554)))
    },
  })

  expect(problem).toBe('refused')
})

test('where encryption is asked for and not offered, nothing is sent, and no password either', async () => {
  const { problem, taken } = await posting({}, { secure: 'starttls', user: 'legation', password: 'secret' })

  expect(problem).toBe('insecure')
  expect(taken).toEqual([])
})

test('a sign-in is made where it is set, and a wrong one is named', async () => {
  const signsIn = {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === 'right' ? done(null, { user: 'legation' }) : done(new Error('No')),
  } satisfies Parameters<typeof standInServer>[0]

  expect((await posting(signsIn, { user: 'legation', password: 'right' })).problem).toBeNull()
  expect((await posting(signsIn, { user: 'legation', password: 'wrong' })).problem).toBe('sign-in')
})
