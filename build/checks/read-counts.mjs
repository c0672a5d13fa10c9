import { existsSync, readFileSync } from 'node:fs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Counts of a Vitest report; a file that could not even be loaded counts as one failure. */
export function unitCounts(file) {
  const report = read(file)
  if (!report) return { failed: 1 }
  const tests = report.testResults.flatMap((result) => result.assertionResults)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const having = (status) => tests.filter((test) => test.status === status).length
  return {
    passed: having('passed'),
    failed: having('failed') + unloaded.length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  }
}

/** Counts of a Playwright report; an error outside any test counts as one failure. */
export function journeyCounts(file) {
  const report = read(file)
  if (!report) return { failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped: Array.from({ length: skipped }, () => 'a journey, see above'),
  }
}
