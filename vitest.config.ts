import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Settings are read once in a process; this file needs others.
const ownProcess = 'lib/access/provider.test.ts'
const common = {
  include: ['{app,db,lib,bin}/**/*.test.{ts,tsx}'],
  setupFiles: './db/test-database.ts',
  restoreMocks: true,
}

export default defineConfig({
  resolve: {
    alias: [
      // Next answers `server-only` with nothing on the server; vitest has no such condition.
      { find: 'server-only', replacement: here('node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: here('./') },
    ],
  },
  test: {
    globalSetup: './db/test-template.ts',
    projects: [
      {
        extends: true,
        // Each test has a database of its own, so files may share a process: three times as fast as one each.
        test: { ...common, name: 'shared', exclude: [ownProcess], isolate: false },
      },
      { extends: true, test: { ...common, name: 'own process', include: [ownProcess] } },
    ],
  },
})
