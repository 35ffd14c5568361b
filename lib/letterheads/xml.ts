import { Parser } from 'saxen'

/** An element as its reader is told of it: its name without the prefix, and as it is written. */
export type Element = {
  name: string
  written: string
  /** Attributes as they are written, their references resolved. */
  attributes: [written: string, value: string][]
}

type Reading = {
  open: (element: Element) => void
  close?: (written: string) => void
  text?: (text: string) => void
}

/**
 * Reads a part of a Word file from its first element to its last. False where another program could read something else in
 * it: where it is not well-formed, not in UTF-8, or declares entities of its own.
 */
export function readXml(bytes: Buffer, { open, close, text }: Reading): boolean {
  const xml = decoded(bytes)
  if (xml === undefined) return false
  let sound = true
  const fail = () => {
    sound = false
  }
  new Parser()
    .on('openTag', (written, attributes, decode) => {
      const given = Object.entries(attributes()).map(([name, value]): [string, string] => [
        name,
        decode(value),
      ])
      open({ name: nameOf(written), written, attributes: given })
    })
    .on('closeTag', (written) => close?.(written))
    .on('text', (given, decode) => text?.(decode(given)))
    .on('cdata', (given) => text?.(given))
    .on('question', (said) => {
      const [, encoding = 'utf-8'] = /\bencoding\s*=\s*["']([^"']*)/.exec(said) ?? []
      if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) fail()
    })
    .on('attention', fail)
    .on('error', fail)
    .on('warn', fail)
    .parse(xml)
  return sound
}

/** A name without its prefix. */
export const nameOf = (written: string) => written.slice(written.indexOf(':') + 1)

/** What an attribute of that name says, whatever its prefix; undefined where there is none. */
export const attributeOf = ({ attributes }: Element, name: string): string | undefined =>
  attributes.find(([written]) => nameOf(written) === name)?.[1]

function decoded(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
