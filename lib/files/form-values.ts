import type { Language } from '@/db/values/office'
import { languageName } from '../agreements/languages'
import type { FileInput } from './input'

/** A file as the fields of its form, its language named for the reader. */
export function fileFormValues(file: FileInput, language: Language): Record<string, string> {
  return {
    name: file.name,
    kind: file.kind,
    language: file.language ? languageName(file.language, language) : '',
    origin: file.origin,
    retention: file.retention,
  }
}
