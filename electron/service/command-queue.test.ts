import { describe, expect, it } from 'vitest'
import { createCommandQueue } from './command-queue.ts'

const pending = () => {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('commands', () => {
  it('run one after another, also after one that failed', async () => {
    const queue = createCommandQueue()
    const order: string[] = []
    const first = pending()
    const one = queue.run('a', async () => {
      await first.promise
      order.push('a')
      throw new Error('refused')
    })
    const two = queue.run('b', async () => order.push('b'))
    first.resolve()
    await expect(one).rejects.toThrow('refused')
    await two
    expect(order).toEqual(['a', 'b'])
  })

  it('can be cancelled while they wait, and then never begin', async () => {
    const queue = createCommandQueue()
    const first = pending()
    const one = queue.run('a', () => first.promise)
    let began = false
    const two = queue.run('b', async () => {
      began = true
    })
    expect(queue.cancel('b')).toBe(true)
    first.resolve()
    await one
    await expect(two).rejects.toMatchObject({ name: 'AbortError' })
    expect(began).toBe(false)
    expect(queue.cancel('b')).toBe(false)
  })

  it('end when the queue closes: what runs is cancelled, what comes is refused', async () => {
    const queue = createCommandQueue()
    const one = queue.run(
      'a',
      (cancelled) =>
        new Promise<void>((_, reject) => {
          cancelled.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    )
    const stopped = expect(one).rejects.toThrow('stopped')
    await Promise.resolve()
    await queue.close()
    await stopped
    await expect(queue.run('b', () => Promise.resolve())).rejects.toMatchObject({ reason: 'service-down' })
  })
})
