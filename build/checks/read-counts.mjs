import { readReport } from './reports.mjs'

/** A test file that could not even be loaded, in a Vitest report. */
export const hasNotLoaded = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0

/** A test that was to run and has no outcome: its process died. A test left out on purpose is 'skipped' or 'todo'. */
export const hasNotFinished = ({ status }) => status === 'pending'

/** Counts of a Vitest report; a file that could not even be loaded counts as one failure. */
export function unitCounts(file) {
  const report = readReport(file)
  if (!report) return { failed: 1 }
  const tests = report.testResults.flatMap((result) => result.assertionResults)
  const unloaded = report.testResults.filter(hasNotLoaded)
  const having = (status) => tests.filter((test) => test.status === status).length
  return {
    passed: having('passed'),
    failed: having('failed') + tests.filter(hasNotFinished).length + unloaded.length,
    skipped: tests.filter(({ status }) => status === 'skipped' || status === 'todo').map(({ fullName }) => fullName),
  }
}

/** Counts of a Playwright report; an error outside any test counts as one failure. */
export function journeyCounts(file) {
  const report = readReport(file)
  if (!report) return { failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped: Array.from({ length: skipped }, () => 'a journey, see above'),
  }
}
