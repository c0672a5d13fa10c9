// What `npm test` and the build server run: every check, all of them even when one fails, and the sum as the last line.
import { mkdirSync, rmSync } from 'node:fs'
import { run } from './electron-runtime/run.mjs'
import { prepareJourneys } from './checks/prepare-journeys.mjs'
import { journeyCounts, unitCounts } from './checks/read-counts.mjs'

const reports = 'out/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const skips = []

function add({ passed = 0, failed = 0, skipped = [] }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped.length
  skips.push(...skipped)
}

/** Runs a step; without `count` it counts as one check. */
async function step(name, command, args, { count, env } = {}) {
  console.log(`\n── ${name}`)
  const code = await run(command, args, { env: { ...process.env, ...env } })
  const counts = count?.() ?? {}
  if (count && (code === 0 || counts.failed > 0)) add(counts)
  else add({ ...counts, [code === 0 ? 'passed' : 'failed']: 1 })
  return code === 0
}

await step('lockfile', 'node', ['build/check-lockfile.mjs'])
await step('format', 'oxfmt', ['--check', '.'])
await step('lint', 'oxlint', ['--type-aware', '--deny-warnings'])
await step('types', 'tsc', ['--noEmit'])
const unitReport = `${reports}/unit.json`
await step('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`], {
  count: () => unitCounts(unitReport),
})
const isBuilt = await step('build', 'npm', ['run', '--silent', 'build'])

const journeys = isBuilt ? await prepareJourneys() : { reason: 'the build failed' }
if (journeys.reason) {
  const isRequired = process.env.ONTHAAL_JOURNEYS === 'required'
  console.log(`journeys ${isRequired ? 'required, but' : 'skipped:'} ${journeys.reason}`)
  add(isRequired || !isBuilt ? { failed: 1 } : { skipped: [`journeys: ${journeys.reason}`] })
} else {
  const [command, ...args] = journeys.command
  const report = `${reports}/journeys.json`
  await step('journeys in the real window', command, args, { env: journeys.env, count: () => journeyCounts(report) })
}

console.log('')
for (const reason of skips) console.log(`skipped: ${reason}`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
