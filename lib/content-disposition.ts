/**
 * The header that names a file to a browser: `plainName` (ASCII) for old ones, `name` in any script for the rest (RFC 6266,
 * RFC 5987).
 */
export function contentDisposition(kind: 'inline' | 'attachment', plainName: string, name: string): string {
  const coded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `${kind}; filename="${plainName.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${coded}`
}
