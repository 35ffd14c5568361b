import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { allowSlowUploads } from './slow-uploads'

test('a body that takes longer than the server would wait still arrives', async () => {
  allowSlowUploads()
  const server = createServer(
    { requestTimeout: 100, connectionsCheckingInterval: 20 },
    (request, response) => {
      request.resume().on('end', () => response.end('whole'))
    },
  )
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.on('data', (piece) => {
    answer += piece
  })

  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\na')
  await new Promise((later) => setTimeout(later, 400))
  socket.write('b')
  await new Promise((closed) => socket.on('close', closed))
  server.close()

  expect(answer).toMatch(/^HTTP\/1.1 200 OK[\s\S]*whole/)
})
