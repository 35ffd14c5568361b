import { onTestFinished, vi } from 'vitest'

/** Stops the clock until the test ends, at an instant (milliseconds UTC) or now: no midnight can fall into the test. */
export function stopClock(at: number = Date.now()): void {
  vi.useFakeTimers({ now: at, toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}
