import type { OutputOf } from '../../../shared/contract/index.ts'
import { AfterReading, type QueryContext } from '../context.ts'
import { askThread } from './ask-thread.ts'
import type { ThreadQuery } from './worker-messages.ts'

/** The handler of a query that a thread of its own answers: no other call waits for it, however much there is to read. */
export function inThread<Name extends ThreadQuery>(
  procedure: Name,
): (context: QueryContext, input: unknown) => Promise<AfterReading<OutputOf<Name>>> {
  return ({ clock, version, file, backups }, input) => {
    // Asked at once: whoever wants to replace the file waits for the reading here, and ends the threads after it.
    const answer = askThread({ procedure, input, today: clock.today(), version, file, backups })
    answer.catch(() => {})
    return Promise.resolve(new AfterReading(() => answer as Promise<OutputOf<Name>>))
  }
}
