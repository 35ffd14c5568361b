import { defineConfig } from '@playwright/test'
import { installedBrowser } from './e2e/browser'
import { emptyServer, sampleServer } from './e2e/servers'

const firstStart = '**/first-start.spec.ts'

function serve(server: typeof sampleServer, options: string) {
  return {
    command: `node e2e/fresh-server.mjs ${options}`,
    url: `${server.url}/api/health`,
    env: {
      PORT: String(server.port),
      HOST: '127.0.0.1',
      NEXTAUTH_URL: server.url,
      DATA_DIR: server.dataDir,
      DEMO_PASSWORD: '',
      LOG_LEVEL: 'warn',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    timeout: 300_000,
  } as const
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: sampleServer.url,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    launchOptions: {
      executablePath: installedBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: '**/sign-in.setup.ts' },
    {
      name: 'desktop',
      dependencies: ['sign-in'],
      testIgnore: firstStart,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      dependencies: ['sign-in'],
      testIgnore: firstStart,
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'first start', testMatch: firstStart, use: { baseURL: emptyServer.url } },
  ],
  webServer: [serve(sampleServer, '--sample'), serve(emptyServer, '')],
})
