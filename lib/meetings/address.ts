/** The number of a meeting in an address; 0, which no meeting has, where the address holds anything else. */
export function numberIn(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0
}
