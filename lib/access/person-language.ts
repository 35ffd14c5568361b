import type { Language } from '@/db/values/office'
import { env } from '../env'
import type { User } from '../user'

/** The language to write to a person in where no browser asks: their setting, else the one of the office's country. */
export function languageOf({ language }: Pick<User, 'language'>): Language {
  return language ?? (env().HOME_COUNTRY === 'CN' ? 'zh-CN' : 'en')
}
