import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latestVersion, migrations } from '../../db/migrations/index.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { typedColumns, type ColumnKind } from './typed-columns.ts'

const committed = (version: number): string => fileURLToPath(new URL(`schema-${version}.sql`, import.meta.url))

describe('migrations', () => {
  it('are numbered from 1 without a gap, and a released one never changes', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    expect(latestVersion).toBe(migrations.length)
    for (const { name, sql, sha256 } of migrations)
      expect(`${name} ${createHash('sha256').update(sql).digest('hex')}`).toBe(`${name} ${sha256}`)
  })

  it('the checksum of the first is the one that was released', () => {
    expect(migrations[0]?.sha256).toBe('3c7e30d92905b6515ad14b3c22fea0876b967076a25c091848bdbabf2f30fb6d')
  })

  it.each(migrations.map(({ version }) => version))('up to version %i make the committed schema', (version) => {
    using database = new DatabaseSync(':memory:')
    for (const step of migrations.filter((one) => one.version <= version)) database.exec(step.sql)
    const made = database
      .prepare(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY type, name`,
      )
      .all()
    const text = made.map((row) => `${String(row['sql'])};\n`).join('\n')
    expect(text).toBe(readFileSync(committed(version), 'utf8'))
  })
})

describe('the schema', () => {
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await serviceOnFile()
  })
  afterAll(() => service[Symbol.asyncDispose]())

  // The index of words is a table of SQLite's own making, with others behind it.
  const ours = "FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
  const tables = (): string[] => service.rows(`SELECT name ${ours}`).map((row) => String(row['name']))

  it('is what its types say: tables, columns, text or number, and what may be null', () => {
    const stored = tables().map((table) => [
      table,
      Object.fromEntries(
        service.rows(`PRAGMA table_info(${table})`).map((row): [string, ColumnKind] => {
          const kind = row['type'] === 'TEXT' ? 'text' : 'number'
          return [String(row['name']), row['notnull'] === 0 && row['pk'] === 0 ? `${kind}?` : kind]
        }),
      ),
    ])
    expect(Object.fromEntries(stored)).toEqual(typedColumns)
  })

  it('has strict tables only', () => {
    const strict = service.rows(`SELECT name, strict ${ours}`)
    expect(strict.filter((row) => row['strict'] !== 1)).toEqual([])
    expect(strict.length).toBe(tables().length)
  })

  it('an index leads with every foreign key, so that no check of a reference walks a whole table', () => {
    const without = tables().flatMap((table) => {
      const indexes = service.rows(`PRAGMA index_list(${table})`).map((row) => String(row['name']))
      const first = new Set(
        indexes.map((index) => service.rows(`PRAGMA index_info(${index})`).find((row) => row['seqno'] === 0)?.['name']),
      )
      for (const row of service.rows(`PRAGMA table_info(${table})`)) if (row['pk'] === 1) first.add(row['name'])
      return service
        .rows(`PRAGMA foreign_key_list(${table})`)
        .filter((row) => row['seq'] === 0 && !first.has(row['from']))
        .map((row) => `${table}.${String(row['from'])}`)
    })
    // Nothing is deleted from children while a payout names them, and payout lines are never looked up by child.
    expect(without).toEqual(['payout_lines.child_id'])
  })
})
