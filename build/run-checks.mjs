// What `npm test` and the build server run: every check, all of them even when one fails, and the sum as the last line.
import { mkdirSync, rmSync } from 'node:fs'
import { run } from './electron-runtime/run.mjs'
import { fatalLines } from './checks/fatal-lines.mjs'
import { prepareJourneys } from './checks/prepare-journeys.mjs'
import { journeyCounts, unitCounts } from './checks/read-counts.mjs'
import { journeyFailures, unitFailures } from './checks/read-failures.mjs'
import { journeyReport, reports, unhandledErrorsReport, unitReport } from './checks/reports.mjs'

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const skips = []
const failures = []

function add({ passed = 0, failed = 0, skipped = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped.length
  skips.push(...skipped)
}

/** Runs a step; without `count` it counts as one check. What failed in it is named again at the end. */
async function step(name, command, args, { count, findFailures, readsFatal, env } = {}) {
  console.log(`\n── ${name}`)
  const fatal = fatalLines()
  const code = await run(command, args, {
    env: { ...process.env, ...env },
    ...(readsFatal && { readErrors: fatal.read }),
  })
  const counts = count?.() ?? {}
  if (count && (code === 0 || counts.failed > 0)) add(counts)
  else add({ ...counts, [code === 0 ? 'passed' : 'failed']: 1 })
  if (code !== 0) {
    const found = [...(findFailures?.() ?? []), ...fatal.lines]
    failures.push(...(found.length > 0 ? found : [`exit code ${code}, see above`]).map((line) => `${name}: ${line}`))
  }
  return code === 0
}

await step('lockfile', 'node', ['build/check-lockfile.mjs'])
await step('format', 'oxfmt', ['--check', '.'])
await step('lint', 'oxlint', ['--type-aware', '--deny-warnings'])
await step('types', 'tsc', ['--noEmit'])
const reporters = ['default', 'json', './build/checks/unhandled-errors.mjs'].map((name) => `--reporter=${name}`)
await step('unit tests', 'vitest', ['run', ...reporters, `--outputFile.json=${unitReport}`], {
  count: () => unitCounts(unitReport),
  findFailures: () => unitFailures(unitReport, unhandledErrorsReport),
  readsFatal: true,
})
const isBuilt = await step('build', 'npm', ['run', '--silent', 'build'])

const journeys = isBuilt ? await prepareJourneys() : { reason: 'the build failed' }
if (journeys.reason) {
  const isRequired = process.env.ONTHAAL_JOURNEYS === 'required'
  console.log(`journeys ${isRequired ? 'required, but' : 'skipped:'} ${journeys.reason}`)
  if (isRequired || !isBuilt) failures.push(`journeys: ${journeys.reason}`)
  add(isRequired || !isBuilt ? { failed: 1 } : { skipped: [`journeys: ${journeys.reason}`] })
} else {
  const [command, ...args] = journeys.command
  await step('journeys in the real window', command, args, {
    env: journeys.env,
    count: () => journeyCounts(journeyReport),
    findFailures: () => journeyFailures(journeyReport),
  })
}

console.log('')
for (const reason of skips) console.log(`skipped: ${reason}`)
// Of a build server one often sees the last lines only; with a great many failures the first ones say enough.
const shown = failures.slice(0, 40)
for (const failure of shown) console.log(`failed: ${failure}`)
if (failures.length > shown.length) console.log(`failed: and ${failures.length - shown.length} more`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
