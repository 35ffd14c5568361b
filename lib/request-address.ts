import 'server-only'

import { headers } from 'next/headers'
import { env } from './env'
import { addressAsked } from './request-marks'

/**
 * The address that this request came from, as far as the office's proxies can be trusted; undefined where
 * unknown.
 */
export async function requestAddress(): Promise<string | undefined> {
  return addressAsked(await headers(), env().TRUST_PROXY)
}
