import 'server-only'
import { resolve } from 'node:path'
import { z } from 'zod'
import { isCurrency } from './commitments/money'

const address = z
  .url({ protocol: /^https?$/, error: 'a web address that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''))

const zone = z.string().refine(isZone, 'an IANA time zone, such as Asia/Shanghai')

const variables = z
  .object({
    PORT: z.string().transform(Number).refine(isPort, 'a port, 1 to 65535').default(3000),
    DATA_DIR: z
      .string()
      .default('data')
      .transform((path) => resolve(path)),
    NEXTAUTH_URL: address.optional(),
    NEXTAUTH_SECRET: z.string().min(32, 'a secret of at least 32 characters').optional(),
    HOME_ZONE: zone.default('Asia/Shanghai'),
    HOME_PLACE: z.string().default('Yiwu'),
    HOME_PLACE_ZH: z.string().default('义乌'),
    HOME_COUNTRY: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a country code of two capital letters, such as CN')
      .default('CN'),
    HOME_CURRENCY: z.string().refine(isCurrency, 'a currency of ISO 4217, such as CNY').default('CNY'),
    OFFICE_NAME: z.string().default('Foreign Affairs Office'),
    OFFICE_NAME_ZH: z.string().default('外事办公室'),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default('Single sign-on'),
    TRUST_PROXY: z
      .string()
      .regex(/^\d$/, 'how many proxies stand in front of this server, 0 to 9')
      .transform(Number)
      .default(0),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: z.string().transform(Number).refine(isPort, 'a port, 1 to 65535').default(587),
    SMTP_SECURE: z
      .enum(['yes', 'starttls', 'no'], 'yes (TLS at once, as on port 465), starttls or no')
      .default('starttls'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    MAIL_FROM: z.email('an e-mail address').optional(),
    DEMO_PASSWORD: z.string().min(8, 'a password of at least 8 characters').default('legation-demo'),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'fatal, error, warn, info, debug or silent',
      )
      .default('info'),
  })
  .superRefine((read, problems) => {
    const oidc = [read.OIDC_ISSUER, read.OIDC_CLIENT_ID, read.OIDC_CLIENT_SECRET]
    if (oidc.some(Boolean) && !oidc.every(Boolean)) {
      const message = 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them'
      problems.addIssue({ code: 'custom', path: ['OIDC'], message })
    }
    const { SMTP_HOST, MAIL_FROM, SMTP_USER, SMTP_PASSWORD } = read
    if (Boolean(SMTP_HOST) !== Boolean(MAIL_FROM)) {
      const message = 'SMTP_HOST and MAIL_FROM together, or neither'
      problems.addIssue({ code: 'custom', path: ['SMTP'], message })
    }
    if (Boolean(SMTP_USER) !== Boolean(SMTP_PASSWORD)) {
      const message = 'SMTP_USER and SMTP_PASSWORD together, or neither'
      problems.addIssue({ code: 'custom', path: ['SMTP_USER'], message })
    }
  })
  .transform((read) => ({ ...read, NEXTAUTH_URL: read.NEXTAUTH_URL ?? `http://localhost:${read.PORT}` }))

type Env = z.infer<typeof variables>

/** What a person has to put right in the environment, one line a variable. */
export class WrongSettings extends Error {
  override name = 'WrongSettings'

  override toString() {
    return `The settings in the environment are wrong:\n${this.message}`
  }
}

/**
 * The settings in `source`, with defaults for what is absent or blank. Throws `WrongSettings`, which has one line for
 * every variable that is wrong and repeats no value, since some are secrets.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  const read = variables.safeParse(Object.fromEntries(given))
  if (read.success) return read.data

  const lines = new Map(read.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  throw new WrongSettings([...lines].map(([name, wants]) => `  ${name}: wants ${wants}`).join('\n'))
}

let settings: Env | undefined

/** This process's settings, read from its environment at the first call. Throws as `readEnv` does. */
export function env(): Env {
  settings ??= readEnv(process.env)
  return settings
}

/** Whether this server can send e-mail. */
export function mailIsSet(): boolean {
  return Boolean(env().SMTP_HOST)
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65536
}

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
