import type { NextConfig } from 'next'

// Nothing is ever fetched from outside. Next's own inline scripts carry the page's data; the development server evaluates code.
const scripts = process.env.NODE_ENV === 'production' ? '' : " 'unsafe-eval'"
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${scripts}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  // Both load native code or large binaries that the bundler must leave where npm put them.
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    '@myriaddreamin/typst-ts-node-compiler',
    'pinyin-pro',
    'file-type',
  ],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // A paper brings a stricter policy of its own, which these headers would replace.
    {
      source: '/((?!files/[0-9a-f-]{36}$).*)',
      headers: [{ key: 'Content-Security-Policy', value: policy }],
    },
  ],
}

export default config
