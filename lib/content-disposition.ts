/**
 * The header that names a file to a browser: `name` in any script, and `plainName` for old programs, by default the same
 * with what is not ASCII left out (RFC 6266, RFC 5987).
 */
export function contentDisposition(how: 'inline' | 'attachment', name: string, plainName = name): string {
  const plain = plainName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`
}
