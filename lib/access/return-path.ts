const base = 'http://office.invalid'

/**
 * The page of ours that a text names, to go to after signing in; "/" for anything else: another site, an
 * address that only looks relative, or a page that makes no sense there.
 */
export function returnPath(text: string | null | undefined): string {
  if (!text?.startsWith('/') || text.length > 1000 || /[\\\p{Cc}]/u.test(text)) return '/'
  if (!URL.canParse(text, base)) return '/'
  const url = new URL(text, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return '/'
  if (/^\/(sign-in|setup|welcome|api|_next)(\/|$)/.test(url.pathname)) return '/'
  url.searchParams.delete('_rsc')
  return `${url.pathname}${url.search}`
}
