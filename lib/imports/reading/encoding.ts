import { ok, type Result, refused } from '../../result'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * The text of bytes in UTF-8, UTF-16 or GB18030 (and so GBK and GB2312), with or without a byte order mark. Refuses what
 * is text in none of them, and text with NUL in it.
 */
export function decoded(bytes: Uint8Array): Result<string> {
  for (const encoding of candidates(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? refused('imports.refused.nul') : ok(text)
    } catch {
      // The next one may read it.
    }
  }
  return refused('imports.refused.encoding')
}

function candidates(bytes: Uint8Array): Encoding[] {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return ['utf-16le']
  if (a === 0xfe && b === 0xff) return ['utf-16be']
  const wide = wideOrder(bytes.subarray(0, 65_536))
  return wide ? [wide] : ['utf-8', 'gb18030']
}

/** UTF-16 without a mark: commas and line ends have their zero byte always on the same side. */
function wideOrder(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > 2 && even === 0) return 'utf-16le'
  return even > 2 && odd === 0 ? 'utf-16be' : undefined
}
