import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packedFileFaults } from '../../build/packed/file-faults.mjs'

let folder: string
const own = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`

function put(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
}
const inApp = (file: string): string => `resources/app/${file}`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'))
  put('onthaal', 'THIRD-PARTY-NOTICES.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html')
  put(...['package.json', 'out/main/index.js', 'out/main/service.js', 'out/main/documents-worker.js'].map(inApp))
  put(
    ...[
      'out/preload/index.cjs',
      'out/preload/recovery.cjs',
      'out/main/substitution-worker.js',
      'out/main/visit-folder-worker.js',
    ].map(inApp),
  )
  put(...['node_modules/highs/build/highs.mjs', 'node_modules/highs/build/highs.wasm'].map(inApp))
  put(...['out/renderer/index.html', 'out/renderer/recovery.html', 'assets/fonts/Inter-Regular.ttf', own].map(inApp))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the files of a packed program', () => {
  it('are in order when nothing is missing and nothing foreign is there', () => {
    expect(packedFileFaults(folder)).toEqual([])
  })

  it.each([
    'electron/main/index.ts',
    'shared/domain/money/cents.js',
    'out/main/index.js.map',
    'tests/journeys/start.journey.js',
    'node_modules/pdfkit/tests/unit.js',
    'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
    'node_modules/better-sqlite3/prebuilds/other-x64.node',
    'package-lock.json',
  ])('are not in order with %s', (file) => {
    put(inApp(file))
    expect(packedFileFaults(folder)).not.toEqual([])
  })

  it.each([
    'THIRD-PARTY-NOTICES.txt',
    inApp('out/main/service.js'),
    inApp('node_modules/highs/build/highs.wasm'),
    inApp(own),
  ])('are not in order without %s', (file) => {
    rmSync(join(folder, file))
    expect(packedFileFaults(folder)).not.toEqual([])
  })
})
