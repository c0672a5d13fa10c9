import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type * as FileSystem from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { restoreDatabase } from '../../db/restore.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

/** What a file that another program holds does to a rename, as on Windows. */
const held = vi.hoisted(() => ({ from: undefined as RegExp | undefined }))

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof FileSystem>()
  const renameSync: typeof FileSystem.renameSync = (from, to) => {
    if (held.from?.test(String(from))) throw Object.assign(new Error('held'), { code: 'EPERM' })
    original.renameSync(from, to)
  }
  return { ...original, renameSync, default: { ...original, renameSync } }
})

afterEach(() => {
  held.from = undefined
})

describe('a restore that fails', () => {
  it.each([
    ['when the database is held', /onthaal\.sqlite$/],
    ['when its -wal is held', /onthaal\.sqlite-wal$/],
    ['when its -shm is held', /onthaal\.sqlite-shm$/],
    ['when the backup cannot take its place', /\.partial$/],
  ])('%s puts back what was there, with its side files', async (_, from) => {
    await using service = await serviceOnFile(exchangeDocument())
    const { name } = await service.call('backups.make', {})
    await service.close()
    const before = readFileSync(service.file)
    writeFileSync(`${service.file}-wal`, 'wal')
    writeFileSync(`${service.file}-shm`, 'shm')
    const others = readdirSync(service.folder)
    held.from = from
    const options = { file: service.file, backups: join(service.folder, 'backups'), name, now: '2026-11-22T11:00:00' }
    expect(() => restoreDatabase(options)).toThrow('held')
    expect(readdirSync(service.folder)).toEqual(others)
    expect(readFileSync(service.file).equals(before)).toBe(true)
    expect(readFileSync(`${service.file}-wal`, 'utf8')).toBe('wal')
    expect(readFileSync(`${service.file}-shm`, 'utf8')).toBe('shm')
  })
})
