const shape = /^(\d{1,9})(?:[.](\d{1,8}))?$/

/** A rate as people type it, `7.1234`, in its shortest form; null where it is none: zero, negative, or too long to be one. */
export function parseRate(text: string): string | null {
  const [, whole, decimals = ''] = shape.exec(text.normalize('NFKC').trim()) ?? []
  if (whole === undefined) return null
  const fraction = decimals.replace(/0+$/, '')
  const rate = `${whole.replace(/^0+(?=\d)/, '')}${fraction && `.${fraction}`}`
  return rate === '0' ? null : rate
}

/** Hundredths of one currency in hundredths of another, half a hundredth rounded up; a rate is as `parseRate` gives it. */
export function converted(hundredths: number, rate: string): bigint {
  const [whole = '', decimals = ''] = rate.split('.')
  const scale = 10n ** BigInt(decimals.length)
  const exact = BigInt(hundredths) * BigInt(whole + decimals)
  return (2n * exact + scale) / (2n * scale)
}
