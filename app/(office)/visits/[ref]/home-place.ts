import type { Language } from '@/db/values/office'
import { env } from '@/lib/env'

/** The office's own place, in the reader's language. */
export function homePlace(language: Language): string {
  return language === 'zh-CN' ? env().HOME_PLACE_ZH : env().HOME_PLACE
}
