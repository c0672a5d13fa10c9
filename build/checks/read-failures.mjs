import { relative } from 'node:path'
import { hasNotFinished, hasNotLoaded } from './read-counts.mjs'
import { readReport } from './reports.mjs'

/** What went wrong in a Vitest run, a line each: tests, files that did not load, and errors outside any test. */
export function unitFailures(file, errorsFile) {
  const found = (readReport(file)?.testResults ?? []).flatMap(failuresOfFile)
  const errors = readReport(errorsFile) ?? []
  return [...found, ...errors.map((error) => `outside any test: ${error}`)]
}

function failuresOfFile(result) {
  const name = relative('', result.name)
  if (hasNotLoaded(result)) return [`${name}: ${firstLine(result.message)}`]
  return result.assertionResults.flatMap((test) => {
    if (hasNotFinished(test)) return [`${name} > ${test.fullName}: did not finish`]
    return test.status === 'failed' ? [`${name} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`] : []
  })
}

/** What went wrong in a Playwright run, a line each: journeys, and errors outside them. */
export function journeyFailures(file) {
  const report = readReport(file)
  if (!report) return []
  const errors = report.errors.map(({ message }) => `outside any journey: ${firstLine(message)}`)
  return [...report.suites.flatMap(failuresOfSuite), ...errors]
}

function failuresOfSuite(suite) {
  const own = (suite.specs ?? []).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map((test) => `${file} > ${title}: ${firstLine(test.results.find(({ error }) => error)?.error.message)}`),
  )
  return [...own, ...(suite.suites ?? []).flatMap(failuresOfSuite)]
}

// Colours of the terminal are of no use in a log, and cut a line in odd places.
const colours = new RegExp(`${String.fromCodePoint(27)}\\[[\\d;]*m`, 'g')

function firstLine(text) {
  const line = (text ?? '')
    .replaceAll(colours, '')
    .split('\n')
    .find((one) => one.trim() !== '')
  return line?.trim() ?? 'no message'
}
