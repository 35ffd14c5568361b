import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a browser of this machine, or undefined for the one Playwright has downloaded. Throws without either. */
export function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
  if (found || existsSync(chromium.executablePath())) return found

  throw new Error(
    'The browser tests need Chromium. Install it with `apt-get install chromium`, or, where the network allows it, ' +
      'with `npx playwright install chromium`.',
  )
}
