import { join } from 'node:path'
import { openDatabase } from '../../db/open.ts'
import type { Service } from '../../electron/service/create-service.ts'
import { benchMonth, benchService } from './bench-service.ts'
import { floorOfReading, floorOfWriting } from './floor.ts'
import { best, call, timed } from './timing.ts'
import { withBenchService } from './with-bench-service.ts'

/** What one size of service cost, in milliseconds. */
export type Measurement = {
  hosts: number
  children: number
  readFloor: number
  preview: number
  writeFloor: number
  /** The run without its documents: from the facts to the committed transaction. */
  issue: number
  documents: number
  files: number
  /** The longest wait for another call while documents were being made. */
  longestWait: number
}

/** Measures preview, run and documents of a service of so many hosts, each beside its floor in the same process. */
export async function measure(hosts: number): Promise<Measurement> {
  // A small month needs more rounds before the code that runs it is compiled, as it is in a program that is open all day.
  const rounds = Math.max(5, Math.ceil(1_000 / hosts))
  const events = { documentsFrom: 0, documentsUntil: 0, areDocumentsMade: false }
  return withBenchService({
    document: benchService(hosts),
    rounds,
    floor: floorOfReading,
    emit: (event) => {
      if (event.name !== 'progress') return
      if (events.documentsFrom === 0) events.documentsFrom = performance.now()
      events.documentsUntil = performance.now()
      events.areDocumentsMade = event.done === event.total
    },
    measure: async (service, { folder, file, floor: readFloor }) => {
      const preview = await best(rounds, () => timed(() => call(service, 'billing.preview', { month: benchMonth })))
      const waits: number[] = []
      let running = true
      const probing = probe(
        service,
        () => events.documentsFrom > 0 && !events.areDocumentsMade,
        () => running,
        waits,
      )
      let files = 0
      const whole = await timed(async () => {
        const result = await call(service, 'billing.run', {
          requestId: crypto.randomUUID(),
          month: benchMonth,
          out: join(folder, 'out'),
        })
        files = (result as { files: string[] }).files.length
      })
      running = false
      await probing
      const documents = events.documentsUntil - events.documentsFrom
      await service.close()
      const written = openDatabase(file)
      const writeFloor = floorOfWriting(written.connection)
      await written.close()
      return {
        hosts,
        children: hosts * 6,
        readFloor,
        preview,
        writeFloor,
        issue: whole - documents,
        documents,
        files,
        longestWait: Math.max(0, ...waits),
      }
    },
  })
}

/** Asks for the status every 10 ms while documents are made, and notes how long each answer took. */
async function probe(service: Service, counts: () => boolean, goesOn: () => boolean, waits: number[]): Promise<void> {
  while (goesOn()) {
    const isCounted = counts()
    const asked = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 10))
    await call(service, 'service.status', {})
    if (isCounted && counts()) waits.push(performance.now() - asked - 10)
  }
}
