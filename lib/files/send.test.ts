import { expect, test } from 'vitest'
import { makeAgreement } from '@/db/factories/agreements'
import { makeUser } from '@/db/factories/users'
import type { User } from '../user'
import { removeFile } from './commands'
import { openFile } from './open'
import { sendFile } from './send'
import { deleteStored } from './store'
import { formOf, png, recorded, sendTo } from './testing'

async function filed(name: string, content: Buffer | string) {
  const officer = await makeUser({ clearance: 'restricted' })
  const agreement = await makeAgreement({ sensitivity: 'restricted' })
  await sendTo(officer, agreement, formOf([name, content]))
  const [file] = await recorded()
  return { officer, file: file! }
}

async function sent(user: User, id: string, headers: Record<string, string> = {}, method = 'GET') {
  const found = await openFile(user, id)
  return found && sendFile(found.file, found.opened, { method, headers: new Headers(headers) })
}

test('a file comes back as it was, by its own name, and no cache keeps it', async () => {
  const { officer, file } = await filed('会谈记录.txt', 'What was said.')

  const answer = await sent(officer, file.id)

  expect(await answer?.text()).toBe('What was said.')
  expect(Object.fromEntries(answer?.headers ?? [])).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '14',
    'content-disposition': `attachment; filename="____.txt"; filename*=UTF-8''%E4%BC%9A%E8%B0%88%E8%AE%B0%E5%BD%95.txt`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store, no-transform',
  })
})

test('a PNG named .pdf is sent as the picture that it is', async () => {
  const { officer, file } = await filed('Scan.pdf', png)

  const answer = await sent(officer, file.id)

  expect(answer?.headers.get('content-type')).toBe('image/png')
  expect(answer?.headers.get('content-disposition')).toMatch(/^inline; filename="Scan.pdf.png"/)
  await answer?.body?.cancel()
})

test('HTML and SVG are never sent as what they are', async () => {
  const { officer, file } = await filed('page.html', '<html><script>alert(1)</script></html>')

  const answer = await sent(officer, file.id)

  expect(answer?.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer?.headers.get('content-disposition')).toMatch(/^attachment/)
  await answer?.body?.cancel()
})

test('a part that is asked for comes alone, and one beyond the end not at all', async () => {
  const { officer, file } = await filed('a.txt', 'abcdefghij')

  const part = await sent(officer, file.id, { range: 'bytes=2-4' })
  const beyond = await sent(officer, file.id, { range: 'bytes=10-' })
  const changed = await sent(officer, file.id, { range: 'bytes=2-4', 'if-range': '"another"' })

  expect([part?.status, part?.headers.get('content-range')]).toEqual([206, 'bytes 2-4/10'])
  expect(await part?.text()).toBe('cde')
  expect([beyond?.status, beyond?.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  expect([changed?.status, await changed?.text()]).toEqual([200, 'abcdefghij'])
})

test('who asks for the head alone gets no bytes', async () => {
  const { officer, file } = await filed('a.txt', 'abcdefghij')

  const answer = await sent(officer, file.id, {}, 'HEAD')

  expect([answer?.status, answer?.headers.get('content-length'), answer?.body]).toEqual([200, '10', null])
})

test('who may not see the record, and whoever asks for a removed or lost file, gets none', async () => {
  const { officer, file } = await filed('a.txt', 'text')

  expect(await sent(await makeUser(), file.id)).toBeUndefined()
  await deleteStored(file.sha256)
  expect(await sent(officer, file.id)).toBeUndefined()
  await removeFile(officer, file.id)
  expect(await sent(officer, file.id)).toBeUndefined()
})
