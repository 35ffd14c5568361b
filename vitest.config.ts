import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      // Next answers `server-only` with nothing on the server; vitest has no such condition.
      { find: 'server-only', replacement: here('node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    include: ['{app,db,lib,bin}/**/*.test.{ts,tsx}'],
    globalSetup: './db/test-template.ts',
    setupFiles: './db/test-database.ts',
    restoreMocks: true,
  },
})
