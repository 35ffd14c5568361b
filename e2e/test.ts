import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Role, storedSignIn } from './roles'
import { sampleServer } from './servers'
import { Watch } from './watch'

// The makers in db/factories.ts write where the server reads.
process.env.DATA_DIR = sampleServer.dataDir

type Fixtures = {
  watch: Watch
  /** Says that a path will answer with this status of 400 or more; the test fails when it never does. */
  expectStatus: (status: number, path: string) => void
  /** Another person's page beside `page`, signed in, with the same size and language. */
  asRole: (role: Role) => Promise<Page>
}

/**
 * Playwright's `test`, which fails besides on a console error, an error in a page, a request that fails, and any
 * request to another machine. Sign in with `test.use({ storageState: storedSignIn('staff') })` or `asRole`.
 */
export const test = base.extend<Fixtures>({
  watch: async ({ baseURL }, use) => {
    const watch = new Watch(baseURL ?? sampleServer.url)
    await use(watch)
    expect(watch.problems(), 'what the browser complained of').toEqual([])
  },

  context: async ({ context, watch }, use) => {
    watch.over(context)
    await use(context)
  },

  expectStatus: async ({ watch }, use) => {
    await use((status, path) => watch.expect(status, path))
  },

  asRole: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = []
    await use(async (role) => {
      const context = await browser.newContext({ storageState: storedSignIn(role) })
      opened.push(context)
      watch.over(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

export { expect } from '@playwright/test'
export { storedSignIn } from './roles'
