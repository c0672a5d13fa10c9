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
  let shortest = Infinity
  for (let count = 0; count < rounds; count += 1) shortest = Math.min(shortest, await round())
  return shortest
}
