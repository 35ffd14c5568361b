import type { Language } from '@/db/values/office'

const units = ['kB', 'MB', 'GB']

/** One megabyte of the office's limit, as file managers count it. */
export const megabyte = 1024 * 1024

/** A size as a reader would say it: "1 byte", "812 kB", "2.4 MB", 1字节. A kilobyte is 1024 bytes. */
export function sayBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return language === 'en' ? `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}` : `${bytes}字节`
  let value = bytes / 1024
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}
