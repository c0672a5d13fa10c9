import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { journeyCounts, unitCounts } from '../../build/checks/read-counts.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

it('counts unit tests, and a file that does not load or a test that does not finish as a failure', () => {
  const test = (status: string) => ({ status, fullName: `${status} one` })
  const file = report({
    testResults: [
      { status: 'failed', assertionResults: [test('passed'), test('failed'), test('pending'), test('skipped')] },
      { status: 'failed', assertionResults: [] },
    ],
  })
  expect(unitCounts(file)).toEqual({ passed: 1, failed: 3, skipped: ['skipped one'] })
})

it('counts journeys, and an error outside them as a failure', () => {
  const file = report({ stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] })
  expect(journeyCounts(file)).toEqual({ passed: 8, failed: 3, skipped: [] })
})

it('counts a run without a report as failed', () => {
  expect([unitCounts(join(folder, 'none')), journeyCounts(join(folder, 'none'))]).toEqual([
    { failed: 1 },
    { failed: 1 },
  ])
})
