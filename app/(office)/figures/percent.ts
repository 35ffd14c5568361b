/** A share in whole per cent, or a dash where there is nothing to divide by. Only all is 100 %, and only none is 0 %. */
export function percent(numerator: number, denominator: number): string {
  if (denominator === 0) return '—'
  const share = Math.round((100 * numerator) / denominator)
  if (share === 100 && numerator < denominator) return '99 %'
  if (share === 0 && numerator > 0) return '1 %'
  return `${share} %`
}
