import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

type Tree = { [key: string]: string | Tree }

/** The messages of a catalogue by their whole keys. */
export function leaves(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of leaves(value, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

/**
 * The text of all that the running product is made of: the pages, what Next starts by itself, and what these import, near or
 * far. What only tests use is none of it, whatever its name.
 */
export function productSource(): string {
  const texts = new Map<string, string>()
  const waiting = [...filesBelow('app'), 'instrumentation.ts']
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (texts.has(file)) continue
    const text = readFileSync(file, 'utf8')
    texts.set(file, text)
    waiting.push(...importsOf(file, text))
  }
  return [...texts.values()].join('\n')
}

/** What the first group of a pattern finds, each time. */
export function allIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function importsOf(file: string, text: string): string[] {
  return allIn(text, /\b(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g).flatMap((named) => {
    const path = named.startsWith('@/') ? named.slice(2) : normalize(join(dirname(file), named))
    const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    )
    return found ? [found] : []
  })
}
