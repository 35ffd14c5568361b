import {
  boolean,
  id,
  index,
  instant,
  integer,
  oneOf,
  primaryKey,
  stamps,
  table,
  text,
  uniqueIndex,
} from '../columns'
import { digestRhythms, languages, roles, sensitivities } from '../values/office'

export const users = table(
  'users',
  {
    id: id(),
    /** Lower case; the name at sign-in. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** Argon2id; empty until the person has set one, or when only a provider signs them in. */
    passwordHash: text('password_hash'),
    clearance: text('clearance', { enum: sensitivities }).notNull().default('internal'),
    /** Empty: as the browser asks. */
    language: text('language', { enum: languages }),
    disabled: boolean('disabled').notNull().default(false),
    /** Raised by "sign out everywhere", a new password or a disabling: older cookies no longer count. */
    sessionEpoch: integer('session_epoch').notNull().default(1),
    lastSeenAt: instant('last_seen_at'),
    /** How often the person gets the deadlines by e-mail. */
    digest: text('digest', { enum: digestRhythms }).notNull().default('weekly'),
    /** SHA-256 of the secret in the address of the person's calendar of deadlines. Empty: there is none. */
    feedTokenHash: text('feed_token_hash'),
    ...stamps(),
  },
  (user) => [
    uniqueIndex('users_email').on(user.email),
    uniqueIndex('users_feed_token').on(user.feedTokenHash),
    oneOf('users_digest', user.digest, digestRhythms),
    oneOf('users_clearance', user.clearance, sensitivities),
    oneOf('users_language', user.language, languages),
  ],
)

export const userRoles = table(
  'user_roles',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: roles }).notNull(),
  },
  (held) => [primaryKey({ columns: [held.userId, held.role] }), oneOf('user_roles_role', held.role, roles)],
)

/** Failed sign-ins, by account and by address, for the wait after five in fifteen minutes. */
export const signInFailures = table(
  'sign_in_failures',
  { id: id(), key: text('key').notNull(), at: instant('at').notNull() },
  (failure) => [index('sign_in_failures_key_at').on(failure.key, failure.at)],
)

/** One-time links to set a password. Only the SHA-256 of the token is kept. */
export const passwordLinks = table(
  'password_links',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: text('token_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (link) => [
    uniqueIndex('password_links_token').on(link.tokenHash),
    index('password_links_user').on(link.userId),
  ],
)
