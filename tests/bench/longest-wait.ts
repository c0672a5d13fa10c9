import type { Service } from '../../electron/service/create-service.ts'
import { call, timed } from './timing.ts'

/** Asks for the status every 5 ms until something is done; a thread that is busy is late for the time itself. */
export async function longestWaitWhile(service: Service, work: Promise<unknown>): Promise<number> {
  const waits: number[] = []
  const probe = async (): Promise<void> => {
    const late = await timed(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      await call(service, 'service.status', {})
    })
    waits.push(late - 5)
  }
  const isOver = work.then(() => true)
  while (!(await Promise.race([isOver, probe()])));
  return Math.max(...waits)
}
