import type { FileInput } from './input'

/** A file as the audit trail tells of it, under names that no field of its record has. */
export function told({ name, kind, language, origin, retention, ...rest }: FileInput & { sha256?: string }) {
  const said = { file: name, fileKind: kind, fileLanguage: language, fileOrigin: origin, retention }
  return rest.sha256 ? { ...said, sha256: rest.sha256 } : said
}
