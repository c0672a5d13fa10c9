import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { latestVersion, migrations } from '../../db/migrations/index.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../support/service-on-file.ts'

let folder: string
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Everything that money rests on and everything that was issued, as the program of today reads it. */
async function told(service: ServiceOnFile) {
  return {
    document: await service.call('exchange.export', {}),
    november: await service.call('billing.preview', { month: '2026-11' }),
    capacity: await service.call('capacity.report', { from: '2026-10-01', until: '2027-03-31' }),
    invoices: service.rows('SELECT * FROM invoices ORDER BY number'),
    lines: service.rows('SELECT * FROM invoice_lines ORDER BY invoice_number, position'),
    payouts: service.rows('SELECT * FROM payouts ORDER BY number'),
  }
}

/** A file of an older version with the rows of a newer one, as far as it knows their tables and columns. */
function writeOlder(version: number, from: string, to: string): void {
  using older = new DatabaseSync(to, { enableForeignKeyConstraints: false })
  for (const step of migrations.slice(0, version)) older.exec(step.sql)
  older.exec(`ATTACH '${from}' AS newer`)
  const tables = older
    .prepare(
      // What is searched is made anew from the rows.
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'`,
    )
    .all()
  for (const { name } of tables) {
    const columns = older
      .prepare(`PRAGMA main.table_info(${String(name)})`)
      .all()
      .map((column) => column['name'])
      .join(', ')
    older.exec(`INSERT INTO main.${String(name)} (${columns}) SELECT ${columns} FROM newer.${String(name)}`)
  }
  older.exec(`PRAGMA user_version = ${version}`)
}

describe('a service of an older version', () => {
  const older = migrations.map(({ version }) => version).filter((version) => version < latestVersion)

  it.each(older)('%i opens with every fact, total and issued document as it was', async (version) => {
    const service = await serviceOnFile(smallService(), { folder })
    await service.call('billing.run', {
      month: '2026-10',
      out: join(folder, 'out'),
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    })
    const before = await told(service)
    await service.close()
    expect(before.invoices.length).toBeGreaterThan(0)
    writeOlder(version, join(folder, 'onthaal.sqlite'), join(folder, 'older.sqlite'))
    await using migrated = await serviceOnFile(undefined, { folder, file: join(folder, 'older.sqlite') })
    expect(migrated.rows('PRAGMA user_version')).toEqual([{ user_version: latestVersion }])
    expect(await told(migrated)).toEqual(before)
  })
})
