import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { onthaalHere } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'onthaal-demo-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('demo leaves a folder alone that is not its own', async () => {
  const out = join(folder, 'mine')
  mkdirSync(join(out, 'data'), { recursive: true })
  writeFileSync(join(out, 'data', 'letters.txt'), 'mine')
  expect((await onthaalHere(['demo', '--out', out])).code).toBe(2)
  expect(readdirSync(join(out, 'data'))).toEqual(['letters.txt'])
})

it('demo bills the service, and replaces what an earlier demo left', async () => {
  const out = join(folder, 'out')
  for (const round of [1, 2]) {
    const { code, stdout } = await onthaalHere(['demo', '--out', out, '--json'])
    expect(code).toBe(0)
    const { month, files } = JSON.parse(stdout) as { month: string; files: string[] }
    expect(files.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(40)
    for (const name of files) expect(existsSync(join(out, name)), `${round}: ${name}`).toBe(true)
    expect(month).toMatch(/^\d{4}-\d{2}$/)
  }
})
