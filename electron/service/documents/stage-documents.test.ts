import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issuedRun } from '../../../tests/support/issued-run.ts'
import { mountSmallDisk } from '../../../tests/support/small-disk.ts'
import { isDocumentName } from './document-set.ts'
import { DocumentsError } from './documents-error.ts'
import { stageDocuments, type StageDocuments } from './stage-documents.ts'

const month = '2026-10'
const folderName = 'facturen-2026-10'
let out = ''

beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'documents-'))))
afterEach(() => rmSync(out, { recursive: true, force: true }))

/** A run of one invoice and one statement, quick to render. */
const smallRun = () => {
  const run = issuedRun()
  return { ...run, invoices: run.invoices.slice(1, 2), payouts: run.payouts.slice(0, 1) }
}
const stage = (more: Partial<StageDocuments> = {}) => stageDocuments({ runs: [smallRun()], month, out, ...more })
const fingerprint = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof DocumentsError ? error.reason : String(error)),
  )

describe('a set', () => {
  it('appears all at once, under names that say what it is', async () => {
    const staged = await stage({ runs: [issuedRun()] })
    expect(existsSync(staged.folder)).toBe(false)
    await staged.publish()
    expect(staged.folder).toBe(join(out, folderName))
    expect(readdirSync(out)).toEqual([folderName])
    expect(readdirSync(staged.folder).sort()).toEqual(staged.files.toSorted())
    expect(staged.files).toContain('factuur-2026-00059-sahin-lukowska-sukran.pdf')
    expect(staged.files.slice(-5)).toEqual([
      'kindstaat-K-2026-00001-els-vandamme.pdf',
      'kindstaat-K-2026-00002-els-vandamme.pdf',
      'domiciliering-2026-10-1.xml',
      'overschrijvingen-2026-10-1.xml',
      'overzicht-2026-10.xlsx',
    ])
  })

  it('comes out the same byte for byte, after a round through JSON as well', async () => {
    await (await stage({ runs: [issuedRun()] })).publish()
    const before = fingerprint(join(out, folderName))
    rmSync(join(out, folderName), { recursive: true })
    await (await stage({ runs: [JSON.parse(JSON.stringify(issuedRun()))] })).publish()
    expect(fingerprint(join(out, folderName))).toEqual(before)
  })

  it('replaces an earlier one, and keeps what people put beside it', async () => {
    const folder = join(out, folderName)
    await (await stage()).publish()
    writeFileSync(join(folder, 'verstuurd.txt'), 'naar de bank')
    mkdirSync(join(folder, 'nota'))
    writeFileSync(join(folder, 'nota', 'a.txt'), 'b')
    writeFileSync(join(folder, 'overzicht-2026-10.xlsx'), 'half')
    const second = {
      ...smallRun(),
      id: randomUUID(),
      sequence: 2,
      invoices: issuedRun().invoices.slice(0, 1),
      payouts: [],
    }
    const staged = await stage({ runs: [smallRun(), second] })
    writeFileSync(join(folder, 'later.txt'), 'intussen')
    await staged.publish()
    expect(readFileSync(join(folder, 'verstuurd.txt'), 'utf8')).toBe('naar de bank')
    expect(readFileSync(join(folder, 'nota', 'a.txt'), 'utf8')).toBe('b')
    expect(readFileSync(join(folder, 'later.txt'), 'utf8')).toBe('intussen')
    expect(readFileSync(join(folder, 'overzicht-2026-10.xlsx')).length).toBeGreaterThan(1000)
    expect(readdirSync(folder)).toContain('factuur-2026-00058-wuyts-katrien.pdf')
    expect(readdirSync(out)).toEqual([folderName])
  })

  it('sets aside documents of ours that it does not have, as often as that happens', async () => {
    const folder = join(out, folderName)
    const stale = [
      'factuur-2026-00001-van-een-vorige-keer.pdf',
      'kindstaat-K-2026-00009-els-vandamme.pdf',
      'domiciliering-2026-10-7.xml',
      'overschrijvingen-2026-10-7.xml',
    ]
    const others = ['factuur-garage.pdf', 'overzicht.xlsx', 'kindstaat-els.docx']
    for (const round of ['eerst', 'later']) {
      mkdirSync(folder, { recursive: true })
      for (const name of [...stale, ...others]) writeFileSync(join(folder, name), round)
      const staged = await stage()
      await staged.publish()
      expect(readdirSync(folder).sort()).toEqual([...staged.files, ...others, 'vervangen'].sort())
    }
    const second = stale.map((name) => name.replace(/(\.\w+)$/, ' (2)$1'))
    expect(readdirSync(join(folder, 'vervangen')).sort()).toEqual([...stale, ...second].sort())
    expect(readFileSync(join(folder, 'vervangen', stale[0] ?? ''), 'utf8')).toBe('eerst')
    expect(readFileSync(join(folder, 'vervangen', second[0] ?? ''), 'utf8')).toBe('later')
    for (const name of others) expect(readFileSync(join(folder, name), 'utf8')).toBe('later')
  })

  it('has names that it knows as its own', async () => {
    const staged = await stage({ runs: [issuedRun()] })
    expect(staged.files.filter((name) => !isDocumentName(name))).toEqual([])
    await staged.discard()
  })

  it('that is discarded was never there', async () => {
    const staged = await stage()
    await staged.discard()
    await staged.publish()
    expect(readdirSync(out)).toEqual([])
  })
})

describe('progress and cancelling', () => {
  it('counts every file', async () => {
    const seen: string[] = []
    const staged = await stage({ onProgress: (done, total) => seen.push(`${done}/${total}`) })
    expect(seen).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
    await staged.discard()
  })

  it.each([1, 3, 5])('stops after file %d and leaves nothing', async (stopAfter) => {
    const stop = new AbortController()
    const work = stage({ signal: stop.signal, onProgress: (done) => done === stopAfter && stop.abort() })
    expect(await reasonOf(work)).toBe('cancelled')
    expect(readdirSync(out)).toEqual([])
  })

  it('does not begin when it was cancelled before', async () => {
    expect(await reasonOf(stage({ signal: AbortSignal.abort() }))).toBe('cancelled')
    expect(readdirSync(out)).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('a folder whose parent is lost is not made anew', async () => {
    expect(await reasonOf(stage({ out: join(out, 'weg', 'map') }))).toBe('folder-missing')
    expect(readdirSync(out)).toEqual([])
  })

  it('a folder that is a file', async () => {
    writeFileSync(join(out, 'map'), '')
    expect(await reasonOf(stage({ out: join(out, 'map') }))).toBe('folder-missing')
  })

  it('a folder that is lost between staging and publishing', async () => {
    const staged = await stage()
    rmSync(out, { recursive: true })
    expect(await reasonOf(staged.publish())).toBe('folder-missing')
  })

  it('a document that cannot be made: the bank would refuse the mandate', async () => {
    const run = smallRun()
    const [invoice] = run.invoices
    if (invoice) invoice.contractHolder.iban = 'BE49999000000172'
    expect(await reasonOf(stage({ runs: [run] }))).toBe('internal')
    expect(readdirSync(out)).toEqual([])
  })

  it('fonts that are not there', async () => {
    expect(await reasonOf(stage({ assets: out }))).toBe('internal')
    expect(readdirSync(out)).toEqual([])
  })

  it('a full disk: the earlier set stays as it was', async () => {
    using disk = mountSmallDisk(200)
    if (!disk) return
    await (await stage({ out: disk.folder })).publish()
    const before = fingerprint(join(disk.folder, folderName))
    expect(await reasonOf(stage({ out: disk.folder, runs: [issuedRun()] }))).toBe('disk-full')
    expect(fingerprint(join(disk.folder, folderName))).toEqual(before)
    expect(readdirSync(disk.folder)).toEqual([folderName])
  })

  it('a read-only folder', async () => {
    using disk = mountSmallDisk(200)
    if (!disk) return
    disk.makeReadOnly()
    expect(await reasonOf(stage({ out: disk.folder }))).toBe('folder-read-only')
  })
})

describe('after a crash', () => {
  const leftover = (kind: 'partial' | 'old', pid: number): string => join(out, `.${folderName}.${kind}-${pid}-0a1b2c3d`)
  /** Above the highest process number of Linux, so nobody's. */
  const nobody = 4_194_305

  it('staging folders of the dead are removed, those of the living are not', async () => {
    mkdirSync(leftover('partial', nobody))
    mkdirSync(leftover('partial', process.pid))
    await (await stage()).publish()
    expect(readdirSync(out).sort()).toEqual([`.${folderName}.partial-${process.pid}-0a1b2c3d`, folderName])
  })

  it('a set that was moved aside is put back before anything else', async () => {
    mkdirSync(leftover('old', nobody))
    writeFileSync(join(leftover('old', nobody), 'verstuurd.txt'), 'bewaard')
    const staged = await stage()
    expect(readFileSync(join(out, folderName, 'verstuurd.txt'), 'utf8')).toBe('bewaard')
    await staged.publish()
    expect(readFileSync(join(out, folderName, 'verstuurd.txt'), 'utf8')).toBe('bewaard')
    expect(readdirSync(out)).toEqual([folderName])
  })

  it('in the middle of writing, the next run finds nothing half and cleans up', async () => {
    const script = `
      const { stageDocuments } = await import(${JSON.stringify(new URL('./stage-documents.ts', import.meta.url).href)})
      const { issuedRun } = await import(${JSON.stringify(new URL('../../../tests/support/issued-run.ts', import.meta.url).href)})
      await stageDocuments({ runs: [issuedRun()], month: '2026-10', out: ${JSON.stringify(out)}, onProgress: (done) => done === 3 && process.kill(process.pid, 'SIGKILL') })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    await once(child, 'exit')
    expect(readdirSync(out)).toEqual([expect.stringContaining('.partial-')])
    await (await stage()).publish()
    expect(readdirSync(out)).toEqual([folderName])
  })
})
