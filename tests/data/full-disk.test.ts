import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onthaalHere } from '../support/command-line.ts'
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const month = '2026-10'
const accept = ['unregistered-day', 'missing-tariff', 'no-agreement'] as const

/** Prints why and says so when this machine cannot mount; the cases are then left out. */
const canMount = ((): boolean => {
  const disk = mountSmallDisk(64)
  disk?.[Symbol.dispose]()
  return disk !== undefined
})()

/** Fills a disk but for so many bytes. Disposing of it makes room again. */
function fill(disk: SmallDisk, free: number): Disposable {
  const { bavail, bsize } = statfsSync(disk.folder)
  const file = join(disk.folder, 'filling')
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - free)))
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) }
}

describe.skipIf(!canMount)('a full disk', () => {
  let source: ServiceOnFile
  beforeAll(async () => {
    source = await serviceOnFile(smallService())
    await source.close()
  })
  afterAll(() => source[Symbol.asyncDispose]())

  const small = (kilobytes: number): SmallDisk => {
    const disk = mountSmallDisk(kilobytes)
    if (!disk) throw new Error('could be mounted a moment ago')
    return disk
  }

  it('under the documents: nothing is issued and nothing is left; with room again it goes', async () => {
    using disk = small(400)
    await using service = await serviceOnFile(smallService())
    const run = { month, out: disk.folder, accept: [...accept] }
    {
      using _ = fill(disk, 20_000)
      expect(await service.refusal('billing.run', run)).toBe('unavailable: disk-full')
      expect(readdirSync(disk.folder)).toEqual(['filling'])
    }
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    expect((await service.call('billing.run', run)).issued).toHaveLength(2)
    expect(readdirSync(disk.folder)).toEqual(['facturen-2026-10'])
  })

  it('under the database: the command is refused, what was there is sound, the documents are not left behind', async () => {
    using disk = small(1_200)
    const folder = join(disk.folder, 'data')
    mkdirSync(folder)
    copyFileSync(source.file, join(folder, 'onthaal.sqlite'))
    await using service = await serviceOnFile(undefined, { folder })
    const out = join(source.folder, 'out')
    mkdirSync(out, { recursive: true })
    {
      using _ = fill(disk, 4_096)
      const said = await service.refusal('billing.run', { month, out, accept: [...accept] })
      expect([said, service.logged]).toEqual(['unavailable: disk-full', []])
      expect(readdirSync(out)).toEqual([])
      expect(await service.refusal('backups.make', {})).toBe('unavailable: disk-full')
      expect(await service.refusal('exchange.save', { path: join(disk.folder, 'x.json') })).toBe(
        'unavailable: disk-full',
      )
      // Reading goes on.
      expect((await service.call('billing.preview', { month })).invoices).toHaveLength(2)
    }
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('partial'))).toEqual([])
    expect((await service.call('database.check', {})).sound).toBe(true)
    expect(service.rows('SELECT * FROM invoices')).toEqual([])
    expect((await service.call('billing.run', { month, out, accept: [...accept] })).issued).toHaveLength(2)
  })

  it('under an import: exit code 3, and nothing is left', async () => {
    using disk = small(150)
    const from = join(source.folder, 'document.json')
    writeFileSync(from, JSON.stringify(smallService()))
    const { code, stderr } = await onthaalHere(['import', '--db', join(disk.folder, 'x.sqlite'), '--from', from])
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('disk-full') as string })
    expect(readdirSync(disk.folder)).toEqual([])
  })

  it('under a backup: exit code 3, no half copy', async () => {
    using disk = small(150)
    const { code, stderr } = await onthaalHere(['backup', '--db', source.file, '--out', join(disk.folder, 'x.sqlite')])
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('disk-full') as string })
    expect(readdirSync(disk.folder)).toEqual([])
  })

  it('read-only: documents and database are refused by name, nothing is issued', async () => {
    using disk = small(1_200)
    const file = join(disk.folder, 'onthaal.sqlite')
    copyFileSync(source.file, file)
    disk.makeReadOnly()
    await using service = await serviceOnFile(smallService())
    expect(await service.refusal('billing.run', { month, out: disk.folder, accept: [...accept] })).toBe(
      'unavailable: folder-read-only',
    )
    expect(service.rows('SELECT * FROM billing_runs')).toEqual([])
    const { code, stderr } = await onthaalHere(['billing', 'preview', '--db', file, '--month', month])
    expect(code).toBe(3)
    expect(stderr).toMatch(/folder-(read-only|missing)/)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(readdirSync(disk.folder)).toEqual(['onthaal.sqlite'])
    expect(existsSync(join(disk.folder, 'facturen-2026-10'))).toBe(false)
  })
})
