import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SubstitutionProblem } from '../../../shared/domain/substitution/problem.ts'
import { solveSubstitution } from './solve-in-worker.ts'

const hours = [[420, 1_080]] as const
const day = { hours, limit: 4, present: [], ownMinutes: new Map<string, number>() }
const place = { postcode: '9000' }
const problem: SubstitutionProblem = {
  needs: [
    {
      id: 'need',
      childId: 'child',
      familyId: 'family',
      home: place,
      days: [{ date: 20_000, slots: [[480, 1_020]] }],
      knownHostIds: new Set(),
      refusals: new Map(),
    },
  ],
  candidates: [{ hostId: 'host', place, days: new Map([[20_000, day]]), quarters: [] }],
  goals: ['placed', 'distance'],
  isAverageHard: false,
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'substitution-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function workerThat(code: string): URL {
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

describe('solving in a worker', () => {
  it('answers one question after the other', async () => {
    for (let round = 0; round < 2; round += 1) {
      const answer = await solveSubstitution(problem, { timeLimitMs: 10_000 })
      expect(answer).toEqual({
        status: 'optimal',
        assignment: new Map([['need', 'host']]),
        score: { placed: 0, distance: 20 },
        bound: { placed: 0, distance: 20 },
      })
    }
  })

  it('answers several questions at once', async () => {
    const answers = await Promise.all([1, 2].map(() => solveSubstitution(problem, { timeLimitMs: 10_000 })))
    expect(answers.map(({ status }) => status)).toEqual(['optimal', 'optimal'])
  })

  it('gives what there is when there is no time at all', async () => {
    expect((await solveSubstitution(problem, { timeLimitMs: 0 })).score).toEqual({ placed: 0, distance: 20 })
  })

  it('stops when it is cancelled, in the midst of a search too', async () => {
    const cancel = new AbortController()
    const worker = workerThat(`parentPort.on('message', () => { for (;;); })`)
    const solving = solveSubstitution(problem, { timeLimitMs: 10_000, signal: cancel.signal, worker })
    setTimeout(() => cancel.abort(), 50)
    await expect(solving).rejects.toThrow(/abort/i)
    await expect(solveSubstitution(problem, { timeLimitMs: 10_000, signal: cancel.signal })).rejects.toThrow(/abort/i)
  })

  it.each([
    ['ends', 'process.exit(1)'],
    ['throws', `throw new Error('out of memory')`],
    ['does not start', 'syntax error'],
  ])('fails when the worker %s', async (_how, code) => {
    const worker = workerThat(code === 'syntax error' ? code : `parentPort.on('message', () => { ${code} })`)
    await expect(solveSubstitution(problem, { timeLimitMs: 10_000, worker })).rejects.toThrow()
  })

  it('fails when the worker hangs, and answers the next', async () => {
    const worker = workerThat(`parentPort.on('message', () => { for (;;); })`)
    const hanging = solveSubstitution(problem, { timeLimitMs: 20, graceMs: 30, worker })
    await expect(hanging).rejects.toThrow(/timeout/i)
    expect((await solveSubstitution(problem, { timeLimitMs: 10_000 })).status).toBe('optimal')
  })

  it('fails on a problem that is none, and answers the next', async () => {
    const broken = { ...problem, candidates: undefined } as unknown as SubstitutionProblem
    await expect(solveSubstitution(broken, { timeLimitMs: 10_000 })).rejects.toThrow()
    expect((await solveSubstitution(problem, { timeLimitMs: 10_000 })).status).toBe('optimal')
  })

  it('keeps no process alive', () => {
    const file = join(folder, 'program.ts')
    const module = pathToFileURL(resolve('electron/service/substitution/solve-in-worker.ts')).href
    writeFileSync(
      file,
      `import { solveSubstitution } from '${module}'
       const problem = { needs: [], candidates: [], goals: ['placed'], isAverageHard: false }
       console.log((await solveSubstitution(problem, { timeLimitMs: 1000 })).status)`,
    )
    const { stdout, status } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 20_000 })
    expect({ stdout, status }).toEqual({ stdout: 'optimal\n', status: 0 })
  })
})
