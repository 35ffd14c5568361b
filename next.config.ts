import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  // Both load native code or large binaries that the bundler must leave where npm put them.
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', 'pinyin-pro'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
