import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { unhandledErrorsReport } from './reports.mjs'

/**
 * A reporter of Vitest that keeps the errors outside any test, such as a worker process that died: the JSON report leaves them
 * out, and on the screen they stand far above the last lines.
 */
export default class UnhandledErrors {
  onTestRunEnd(_modules, errors) {
    mkdirSync(dirname(unhandledErrorsReport), { recursive: true })
    writeFileSync(unhandledErrorsReport, JSON.stringify(errors.map((error) => lines(error))))
  }
}

/** The first line of an error and of each of its causes: of a worker that died, only the cause says how. */
function lines(error) {
  const found = []
  for (let next = error; next && found.length < 5; next = next.cause) {
    const [line] = String(next.message ?? next).split('\n')
    found.push(next.name ? `${next.name}: ${line}` : line)
  }
  return found.join(' / ')
}
