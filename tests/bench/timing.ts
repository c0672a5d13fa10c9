import type { Service } from '../../electron/service/create-service.ts'

/** The value of a call; a refusal is an error. */
export async function call(service: Service, procedure: string, input: unknown): Promise<unknown> {
  const reply = await service.call(procedure, input)
  if (!reply.ok) throw new Error(`${procedure}: ${reply.error.reason}`)
  return reply.value
}

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The best of several rounds: other work on the machine can only make a round slower. */
export async function best(rounds: number, round: () => Promise<number>): Promise<number> {
  let least = Infinity
  for (let count = 0; count < rounds; count += 1) least = Math.min(least, await round())
  return least
}

/** The best of several rounds of work that is done at once. */
export function shortest(rounds: number, work: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
