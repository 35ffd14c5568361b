const mostBytes = 255

// Control characters, and those that turn the direction of what follows: "gpj.exe" must not read "exe.jpg".
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/**
 * A file's name as it may be shown and kept: its last part alone, without characters that nobody can see, at most 255
 * bytes of UTF-8, the ending kept. A name of which nothing is left is "unnamed".
 */
export function displayName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const seen = last.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim()
  return cutTo(mostBytes, seen.replace(/^\.+$/, '')) || 'unnamed'
}

function cutTo(most: number, name: string): string {
  if (sizeOf(name) <= most) return name
  const ending = endingOf(name)
  const tail = ending && sizeOf(ending) < 20 ? `.${ending}` : ''
  let left = most - sizeOf(tail)
  let stem = ''
  for (const sign of name.slice(0, name.length - tail.length)) {
    left -= sizeOf(sign)
    if (left < 0) break
    stem += sign
  }
  return stem.trimEnd() + tail
}

/** What follows a name's last dot, as it is written; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1) : ''
}
