import type { BrowserContext, Response } from '@playwright/test'

/** Notes what goes wrong in the pages it watches over. */
export class Watch {
  private readonly noted: string[] = []
  private readonly expected = new Set<string>()
  private readonly met = new Set<string>()

  constructor(private readonly origin: string) {}

  expect(status: number, path: string) {
    this.expected.add(`${status} ${path}`)
  }

  over(context: BrowserContext) {
    context.on('console', (message) => {
      // A failed answer is judged by its response, which has the status and the address apart.
      const repeats = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !repeats) this.noted.push(`console: ${message.text()}`)
    })
    context.on('weberror', (problem) => this.noted.push(`error: ${problem.error().message}`))
    context.on('response', (response) => this.judge(response))
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== this.origin) this.noted.push(`another machine: ${origin}`)
    })
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText
      // Leaving a page aborts what it was still fetching, and a download aborts the navigation to it.
      // A browser whose scripts are turned off refuses them with 'csp'; a breach of the policy says so on the console.
      if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') this.noted.push(`${reason}: ${request.url()}`)
    })
  }

  problems(): string[] {
    const missed = [...this.expected].filter((answer) => !this.met.has(answer))
    return [...this.noted, ...missed.map((answer) => `expected, but never seen: ${answer}`)]
  }

  private judge(response: Response) {
    if (response.status() < 400) return
    const answer = `${response.status()} ${new URL(response.url()).pathname}`
    if (this.expected.has(answer)) this.met.add(answer)
    else this.noted.push(answer)
  }
}
