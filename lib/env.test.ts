import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '@/lib/env'

// Settings without a default.
const blank = {
  NEXTAUTH_SECRET: '',
  OIDC_ISSUER: '',
  OIDC_CLIENT_ID: '',
  OIDC_CLIENT_SECRET: '',
  SMTP_HOST: '',
  SMTP_USER: '',
  SMTP_PASSWORD: '',
  MAIL_FROM: '',
}

test('an empty environment is enough', () => {
  const read = readEnv({})

  expect(read.PORT).toBe(3000)
  expect(read.NEXTAUTH_URL).toBe('http://localhost:3000')
  expect(read.DATA_DIR).toBe(resolve('data'))
  expect(read.HOME_ZONE).toBe('Asia/Shanghai')
})

test('a blank line of .env counts as absent', () => {
  const read = readEnv({ PORT: '', HOME_PLACE: '  ', OIDC_ISSUER: '' })

  expect(read.PORT).toBe(3000)
  expect(read.HOME_PLACE).toBe('Yiwu')
  expect(read.OIDC_ISSUER).toBeUndefined()
})

test('the address follows the port unless it is named, and loses its last slash', () => {
  expect(readEnv({ PORT: '8080' }).NEXTAUTH_URL).toBe('http://localhost:8080')
  expect(readEnv({ PORT: '8080', NEXTAUTH_URL: 'https://visits.example/' }).NEXTAUTH_URL).toBe(
    'https://visits.example',
  )
})

test('each variable that is wrong gets one line, and no line shows its value', () => {
  const wrong = { PORT: '99999', HOME_ZONE: 'Asia/Yiwu', NEXTAUTH_SECRET: 'hunter2', LOG_LEVEL: 'loud' }

  expect(() => readEnv(wrong)).toThrow(
    [
      '  PORT: wants a port, 1 to 65535',
      '  NEXTAUTH_SECRET: wants a secret of at least 32 characters',
      '  HOME_ZONE: wants an IANA time zone, such as Asia/Shanghai',
      '  LOG_LEVEL: wants fatal, error, warn, info, debug or silent',
    ].join('\n'),
  )
})

test.each(['abc', '3000.5', '0', '-1', '1e9'])('%s is no port', (port) => {
  expect(() => readEnv({ PORT: port })).toThrow('PORT: wants a port')
})

test.each(['+08:00', 'Beijing', '../etc/passwd'])('%s is no home zone', (name) => {
  expect(() => readEnv({ HOME_ZONE: name })).toThrow('HOME_ZONE: wants')
})

test('a sign-in provider is named whole or not at all', () => {
  const whole = { OIDC_ISSUER: 'https://id.example/', OIDC_CLIENT_ID: 'legation', OIDC_CLIENT_SECRET: 's' }

  expect(readEnv(whole).OIDC_ISSUER).toBe('https://id.example')
  expect(() => readEnv({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow('together, or none')
})

test('a mail server is named with the address that mail comes from, and a user with a password', () => {
  const whole = { SMTP_HOST: 'mail.example', MAIL_FROM: 'legation@office.example' }

  expect(readEnv(whole)).toMatchObject({ SMTP_PORT: 587, SMTP_SECURE: 'starttls' })
  expect(() => readEnv({ SMTP_HOST: 'mail.example' })).toThrow('SMTP_HOST and MAIL_FROM together')
  expect(() => readEnv({ ...whole, SMTP_USER: 'legation' })).toThrow('SMTP_USER and SMTP_PASSWORD together')
  expect(() => readEnv({ ...whole, MAIL_FROM: 'x\r\nBcc: y@z.test' })).toThrow('MAIL_FROM: wants an e-mail')
})

test('no proxy is trusted until the office says how many there are', () => {
  expect(readEnv({}).TRUST_PROXY).toBe(0)
  expect(readEnv({ TRUST_PROXY: '1' }).TRUST_PROXY).toBe(1)
  expect(() => readEnv({ TRUST_PROXY: 'all' })).toThrow('TRUST_PROXY: wants how many proxies')
})

test('.env.example names every setting, and its defaults are the real ones', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const example = Object.fromEntries(
    lines.flatMap((line) => [...line.matchAll(/^(\w+)="?(.*?)"?$/g)].map(([, name, value]) => [name, value])),
  )

  const { HOST, ...read } = example

  expect(HOST).toBe('127.0.0.1')
  expect(Object.keys(read).sort()).toEqual(Object.keys({ ...blank, ...readEnv({}) }).sort())
  expect(readEnv(read)).toEqual(readEnv({}))
})
