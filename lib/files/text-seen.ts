// No text holds these; most files that are none do, early on.
const notText = /[^\P{Cc}\t\n\v\f\r]/u

/** Looks at bytes as they pass and says at the end whether all of them were text in UTF-8. */
export function textSeen() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isText = true
  const look = (chunk?: Uint8Array) => {
    if (!isText) return
    try {
      isText = !notText.test(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
    } catch {
      isText = false
    }
  }
  return {
    see: look,
    ended: () => {
      look()
      return isText
    },
  }
}
