import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const refused: [file: string, from: string][] = [
  ['renderer/features/a.tsx', '../../electron/main/relay.ts'],
  ['renderer/features/a.tsx', '../../db/open.ts'],
  ['renderer/features/a.tsx', '../../shared/law/dated-defaults.ts'],
  ['renderer/features/a.tsx', 'electron'],
  ['renderer/features/a.tsx', 'node:fs'],
  ['renderer/features/a.tsx', 'zod'],
  ['renderer/features/a.test.ts', '../../db/open.ts'],
  ['electron/preload/a.ts', '../../shared/domain/money/cents.ts'],
  ['electron/preload/a.ts', '../service/create-service.ts'],
  ['electron/main/a.ts', '../../db/open.ts'],
  ['electron/main/a.ts', '../service/create-service.ts'],
  ['electron/main/a.ts', '../../shared/formats/ogm.ts'],
  ['electron/main/a.ts', 'better-sqlite3'],
  ['electron/main/a.ts', 'zod'],
  ['electron/service/a.ts', 'electron'],
  ['electron/service/a.ts', '../main/relay.ts'],
  ['electron/service/features/a.ts', '../../../renderer/app.tsx'],
  ['electron/service/a.ts', 'kysely'],
  ['electron/service/a.ts', 'better-sqlite3'],
  ['electron/service/a.ts', 'zod'],
  ['electron/cli/a.ts', 'electron'],
  ['electron/cli/a.ts', '../../db/open.ts'],
  ['electron/cli/a.ts', '../service/features/hosts.ts'],
  ['db/a.ts', '../shared/contract/index.ts'],
  ['db/a.ts', '../shared/formats/ogm.ts'],
  ['db/repositories/a.ts', '../../electron/service/errors.ts'],
  ['db/a.ts', 'better-sqlite3'],
  ['db/a.ts', 'zod'],
  ['shared/domain/money/a.ts', '../../../db/open.ts'],
  ['shared/domain/money/a.ts', '../../contract/index.ts'],
  ['shared/domain/money/a.ts', '../../formats/ogm.ts'],
  ['shared/domain/money/a.ts', 'node:fs'],
  ['shared/domain/money/a.ts', 'zod'],
  ['shared/domain/money/a.test.ts', '../../../db/open.ts'],
  ['shared/law/a.ts', '../domain/money/cents.ts'],
  ['shared/law/a.ts', 'node:fs'],
  ['shared/formats/a.ts', '../contract/index.ts'],
  ['shared/formats/a.ts', '../law/dated-defaults.ts'],
  ['shared/formats/a.ts', 'node:fs'],
  ['shared/contract/a.ts', 'zod'],
  ['shared/contract/a.ts', '../formats/ogm.ts'],
  ['shared/contract/a.ts', '../../db/open.ts'],
  ['shared/contract/zod.ts', '../domain/money/cents.ts'],
]

const accepted: [file: string, from: string][] = [
  ['renderer/features/a.tsx', '../../shared/contract/index.ts'],
  ['renderer/features/a.tsx', '../../shared/domain/money/cents.ts'],
  ['renderer/features/a.tsx', '../components/table.tsx'],
  ['renderer/features/a.tsx', '@mantine/core'],
  ['electron/preload/a.ts', '../../shared/contract/bridge.ts'],
  ['electron/main/a.ts', '../../shared/contract/index.ts'],
  ['electron/main/a.ts', './service-process.ts'],
  ['electron/main/a.ts', 'electron'],
  ['electron/service/a.ts', '../../db/open.ts'],
  ['electron/service/a.ts', '../../shared/domain/money/cents.ts'],
  ['electron/service/documents/a.ts', 'pdfkit'],
  ['electron/cli/a.ts', '../service/create-service.ts'],
  ['electron/cli/a.ts', '../../shared/contract/index.ts'],
  ['db/a.ts', '../shared/domain/money/cents.ts'],
  ['db/a.ts', '../shared/law/dated-defaults.ts'],
  ['db/a.ts', 'kysely'],
  ['db/open.ts', 'better-sqlite3'],
  ['shared/domain/money/a.ts', '../../law/dated-defaults.ts'],
  ['shared/domain/money/a.test.ts', 'fast-check'],
  ['shared/formats/a.ts', '../domain/money/cents.ts'],
  ['shared/formats/a.test.ts', 'node:fs'],
  ['shared/contract/a.ts', './zod.ts'],
  ['shared/contract/a.ts', '../domain/money/cents.ts'],
  ['shared/contract/zod.ts', 'zod'],
]

/** Lints one file per case and gives the cases whose import was refused. */
function refusedAmong(cases: [file: string, from: string][]): [file: string, from: string][] {
  const root = mkdtempSync(join(tmpdir(), 'import-direction-'))
  try {
    copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'))
    const byFile = Map.groupBy(cases, ([file]) => file)
    for (const [file, imports] of byFile) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), imports.map(([, from]) => `export * from '${from}'\n`).join(''))
    }
    const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'unix'], { cwd: root, encoding: 'utf8' })
    const hits = new Set(
      [...stdout.matchAll(/^(.+?):(\d+):.*no-restricted-imports/gm)].map(([, file, line]) => `${file}:${line}`),
    )
    return [...byFile].flatMap(([file, imports]) => imports.filter((_case, index) => hits.has(`${file}:${index + 1}`)))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

describe('import direction', () => {
  it('refuses every import against the direction', () => {
    expect(new Set(refusedAmong(refused))).toEqual(new Set(refused))
  })

  it('accepts the imports that the architecture allows', () => {
    expect(refusedAmong(accepted)).toEqual([])
  })
})
