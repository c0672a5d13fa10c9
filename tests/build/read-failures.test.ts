import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { journeyFailures, unitFailures } from '../../build/checks/read-failures.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'failures-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function report(name: string, content: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('what failed in a run', () => {
  it('names unit tests that failed or did not finish, files that did not load, and errors outside any test', () => {
    const test = (status: string, ...failureMessages: string[]) => ({
      status,
      fullName: `a ${status} test`,
      failureMessages,
    })
    const file = report('unit.json', {
      testResults: [
        {
          name: resolve('shared/a.test.ts'),
          status: 'failed',
          message: '',
          assertionResults: [
            test('passed'),
            test('failed', '\u001b[31mError: first\u001b[39m\n    at second'),
            test('pending'),
            test('skipped'),
          ],
        },
        { name: resolve('shared/b.test.ts'), status: 'failed', message: 'cannot load', assertionResults: [] },
      ],
    })
    const errors = report('errors.json', ['Error: a worker died'])
    expect(unitFailures(file, errors)).toEqual([
      `${join('shared', 'a.test.ts')} > a failed test: Error: first`,
      `${join('shared', 'a.test.ts')} > a pending test: did not finish`,
      `${join('shared', 'b.test.ts')}: cannot load`,
      'outside any test: Error: a worker died',
    ])
  })

  it('names journeys, at any depth, and errors outside them', () => {
    const spec = (title: string, status: string, message?: string) => ({
      file: 'a.journey.ts',
      title,
      tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
    })
    const file = report('journeys.json', {
      suites: [
        {
          specs: [spec('works', 'expected')],
          suites: [{ specs: [spec('breaks', 'unexpected', 'Error: no window\nhere'), spec('hangs', 'unexpected')] }],
        },
      ],
      errors: [{ message: 'no display' }],
    })
    expect(journeyFailures(file)).toEqual([
      'a.journey.ts > breaks: Error: no window',
      'a.journey.ts > hangs: no message',
      'outside any journey: no display',
    ])
  })

  it('is nothing where there is no report', () => {
    const none = join(folder, 'none')
    expect([unitFailures(none, none), journeyFailures(none)]).toEqual([[], []])
  })
})
