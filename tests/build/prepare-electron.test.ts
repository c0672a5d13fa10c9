import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { electronEnvironment } from '../../build/electron-runtime/environment.mjs'
import { prepareElectron } from '../../build/prepare-electron.mjs'

const dist = mkdtempSync(join(tmpdir(), 'electron-dist-'))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dist, { recursive: true, force: true })
})

it('takes the Electron that the environment names, before any other', async () => {
  writeFileSync(join(dist, 'version'), 'v45.4.1\n')
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', dist)
  const lines: string[] = []
  const found = await prepareElectron({ log: (line: string) => void lines.push(line) })
  expect(found).toMatchObject({ kind: 'override', dist, version: '45.4.1' })
  expect(lines).toEqual([])
  expect(electronEnvironment(found)).toMatchObject({
    ONTHAAL_ELECTRON: found.executable,
    ONTHAAL_NODE: process.execPath,
  })
})
