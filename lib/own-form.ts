import 'server-only'

/** The address that people type, as an origin. */
export function home(): string {
  return new URL(process.env.NEXTAUTH_URL ?? 'http://localhost:3000').origin
}

/**
 * Whether a form that a route takes comes from a page of ours. It is the comparison that Next makes for server actions;
 * browsers name the origin of every form they send.
 */
export function isOwnForm(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  return origin === home() || new URL(origin).host === request.headers.get('host')
}
