import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A value of a PDF as qpdf tells it: names begin with `/`, texts with `u:` or `b:`, and `7 0 R` refers to an object. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }
export type Dictionary = { [key: string]: Value }

type Told = { value?: Value; stream?: { dict: Dictionary; data?: string } }

/** The objects of a PDF, read by qpdf and not by what wrote them. */
export type Objects = Record<string, Told>

/** What qpdf makes of a PDF: the complaints of its check, and every object with its stream unpacked. */
export async function readObjects(pdf: Buffer): Promise<{ objects: Objects; complaints: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'legation-pdf-'))
  const [file, json] = [join(folder, 'paper.pdf'), join(folder, 'paper.json')]
  const qpdf = (...options: string[]) =>
    promisify(execFile)('qpdf', options).then(
      () => '',
      (problem: Error) => problem.message,
    )
  try {
    await writeFile(file, pdf)
    const complaints = [
      await qpdf('--check', file),
      await qpdf('--json=2', '--json-stream-data=inline', '--decode-level=generalized', file, json),
    ]
    const told = JSON.parse(await readFile(json, 'utf8'))
    return { objects: told.qpdf[1], complaints: complaints.join('') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Follows references into the objects of a PDF. */
export function resolver(objects: Objects) {
  const told = (value: Value | undefined) =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects[`obj:${value}`] : undefined
  const resolve = (value: Value | undefined): Value => {
    const object = told(value)
    return object ? (object.stream?.dict ?? object.value ?? null) : (value ?? null)
  }
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = resolve(value)
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : {}
  }
  const list = (value: Value | undefined): Value[] => {
    const found = resolve(value)
    if (Array.isArray(found)) return found
    return found === null ? [] : [value ?? null]
  }
  const stream = (value: Value | undefined) => Buffer.from(told(value)?.stream?.data ?? '', 'base64')
  const text = (value: Value | undefined) => {
    const found = resolve(value)
    return typeof found === 'string' ? found.replace(/^[ub]:/, '') : ''
  }
  return { resolve, dictionary, list, stream, text }
}

export type Resolver = ReturnType<typeof resolver>
