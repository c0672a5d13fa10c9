import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureCachedFolder, isWhole } from '../../build/electron-runtime/cached-folder.mjs'

let cache: string
let made: number

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cached-folder-'))
  made = 0
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

const folder = (): string => join(cache, 'electron-0')
const ensure = (recipe = 1): Promise<string> =>
  ensureCachedFolder({
    folder: folder(),
    recipe,
    async make(target: string) {
      made++
      await writeFile(join(target, 'electron'), `an executable, made by recipe ${recipe}`)
      await writeFile(join(target, 'resources.pak'), 'resources')
    },
  })

describe('a prepared Electron in the cache', () => {
  it('is made once', async () => {
    await ensure()
    await ensure()
    expect(made).toBe(1)
    expect(readdirSync(cache)).toEqual(['electron-0'])
  })

  it('is made anew when a file of it is cut short', async () => {
    await ensure()
    truncateSync(join(folder(), 'electron'), 5)
    expect(await isWhole(folder(), 1)).toBe(false)
    await ensure()
    expect(made).toBe(2)
    expect(await readFile(join(folder(), 'electron'), 'utf8')).toContain('recipe 1')
  })

  it('is made anew when a file of it is gone, and when its own list is gone or half written', async () => {
    for (const spoil of [
      () => rmSync(join(folder(), 'resources.pak')),
      () => rmSync(join(folder(), 'contents.json')),
      () => truncateSync(join(folder(), 'contents.json'), 10),
    ]) {
      await ensure()
      spoil()
      expect(await isWhole(folder(), 1)).toBe(false)
    }
    await ensure()
    expect(made).toBe(4)
  })

  it('is made anew by another recipe', async () => {
    await ensure(1)
    await ensure(2)
    expect(await readFile(join(folder(), 'electron'), 'utf8')).toContain('recipe 2')
  })

  it('leaves nothing behind when the download breaks off', async () => {
    const broken = ensureCachedFolder({
      folder: folder(),
      recipe: 1,
      async make(target: string) {
        await writeFile(join(target, 'electron'), 'half')
        throw new Error('connection lost')
      },
    })
    await expect(broken).rejects.toThrow('connection lost')
    expect(readdirSync(cache)).toEqual([])
    await ensure()
    expect(made).toBe(1)
  })

  it('comes out whole when two processes prepare it at once', async () => {
    await Promise.all([ensure(), ensure()])
    expect(await isWhole(folder(), 1)).toBe(true)
    expect(readdirSync(cache)).toEqual(['electron-0'])
  })

  it('sweeps up after a preparation that was killed long ago, not after one that runs', async () => {
    const [old, running] = [join(cache, '.electron-0-old'), join(cache, '.electron-0-running')]
    for (const path of [old, running]) mkdirSync(path)
    utimesSync(old, 0, 0)
    await ensure()
    expect([existsSync(old), existsSync(running)]).toEqual([false, true])
  })
})
