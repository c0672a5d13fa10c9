import type { Page } from '@playwright/test'

/** From now on the page writes down how long it works on each key: from the key until everything that follows at once is done. */
export async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    window.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => times.push(performance.now() - from))
        channel.port1.start()
        channel.port2.postMessage('')
      },
      { capture: true },
    )
  })
}

/** How long the page worked on each key since then, in milliseconds. */
export async function keyTimes(page: Page): Promise<{ median: number; most: number }> {
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  const sorted = times.toSorted((a, b) => a - b).map((time) => Math.round(time * 10) / 10)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, most: sorted.at(-1) ?? NaN }
}
