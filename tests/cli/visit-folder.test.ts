import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commandLineEntry, filesBelow, onthaalHere } from '../support/command-line.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'
import { folderPassword, giveAlong, openIn, typeIn } from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

const folder = testFolder()
const db = join(folder, 'onthaal.sqlite')
const out = join(folder, 'mee.onthaalmap')

beforeAll(async () => {
  const service = await serviceOnFile(visitedService(), { folder })
  await service.close()
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const withPassword = (...words: string[]) => {
  vi.stubEnv('ONTHAAL_PASSWORD', folderPassword)
  return onthaalHere(['visit-folder', ...words, '--db', db])
}

/** The same with the password on standard input, in a process of its own. */
async function withInput(input: string, ...words: string[]): Promise<{ code: number | null; stderr: string }> {
  const env = { ...process.env, ONTHAAL_TODAY: '2026-11-22', ONTHAAL_PASSWORD: '' }
  const args = ['--disable-warning=ExperimentalWarning', commandLineEntry, 'visit-folder', ...words, '--db', db]
  const child = spawn(process.execPath, args, { env })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stderr: Buffer.concat(said).toString() }
}

describe('visit-folder', { timeout: 60_000 }, () => {
  it('writes a bezoekmap, and merges what came back, once', async () => {
    const { code, stdout } = await withPassword('write', '--host', 'h1', '--out', out, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ visits: 2, pictures: 0, bytes: readFileSync(out).length })
    await using laptop = await serviceOnFile(undefined, { folder: testFolder() })
    await openIn(laptop, out)
    await typeIn(laptop, 'v2', 'notes', 'Van de laptop')
    const back = await giveAlong(laptop, ['h1'], 'terug')
    const merge = ['merge', '--from', back]
    expect((await withPassword(...merge)).stdout).toBe(
      '0 new, 1 changed, 0 pictures; 0 fields of two versions to settle\n',
    )
    const again = await withPassword(...merge, '--json')
    expect(JSON.parse(again.stdout)).toEqual({
      added: 0,
      changed: 0,
      settled: 0,
      open: 0,
      pictures: 0,
      refused: [],
    })
    expect((await onthaalHere(['export', '--db', db])).stdout).toContain('Van de laptop')
  })

  it('takes the password from standard input, without the end of the line', async () => {
    const path = join(folder, 'twee.onthaalmap')
    expect(await withInput(`${folderPassword}\n`, 'write', '--host', 'h2', '--out', path)).toMatchObject({ code: 0 })
    expect((await withPassword('merge', '--from', path)).code).toBe(0)
    expect(await withInput('', 'merge', '--from', path)).toEqual({ code: 2, stderr: 'the password is empty\n' })
  })

  it('ends with 2 for wrong input, and leaves everything as it was', async () => {
    const other = join(folder, 'ander.onthaalmap')
    copyFileSync(db, other)
    const before = filesBelow(folder)
    const none = join(folder, 'geen.onthaalmap')
    const wrong: [string[], string][] = [
      [['write', '--out', none], '--host is missing'],
      [['write', '--host', 'h1'], '--out is missing'],
      [['write', '--host', 'h1', '--out', db], 'the file exists already'],
      [['merge', '--from', other], 'validation: not-a-visit-folder'],
      [['merge', '--from', none], 'validation: file-unreadable'],
      [['merge', '--from', none, '--password', folderPassword], "Unknown option '--password'"],
    ]
    for (const [words, said] of wrong) {
      const { code, stderr } = await withPassword(...words)
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
    }
    const unknown = await withPassword('write', '--host', 'h9', '--out', none)
    expect([unknown.code, unknown.stderr]).toEqual([1, 'not-found: no-such-host\n'])
    expect(existsSync(none)).toBe(false)
    expect(filesBelow(folder)).toEqual(before)
  })
})
