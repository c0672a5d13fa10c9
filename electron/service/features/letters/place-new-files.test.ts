import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeNewFiles } from './place-new-files.ts'

let root = ''
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'onthaal-new-files-')), 'documenten')
})
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }))

async function* bytesOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}
const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
const one = { folder: 'kinderen/lotte', name: 'brief', endings: ['pdf'] }

describe('new files', () => {
  it('are never written over: the next of a name gets a number, also where only one of its endings is taken', async () => {
    expect(await placeNewFiles(root, [one, one], bytesOf('a', 'b'), async (names) => names)).toEqual([
      'brief',
      'brief-2',
    ])
    writeFileSync(join(root, 'kinderen/lotte/brief-3.eml'), 'van iemand')
    const both = { ...one, endings: ['pdf', 'eml'] }
    expect(await placeNewFiles(root, [both], bytesOf('c', 'd'), async (names) => names)).toEqual(['brief-4'])
    expect(readFileSync(join(root, 'kinderen/lotte/brief.pdf'), 'utf8')).toBe('a')
    expect(readFileSync(join(root, 'kinderen/lotte/brief-4.eml'), 'utf8')).toBe('d')
  })

  it('leave nothing behind when what follows fails', async () => {
    const failing = placeNewFiles(root, [one], bytesOf('a'), () => Promise.reject(new Error('refused')))
    await expect(failing).rejects.toThrow('refused')
    expect(all()).toEqual(['kinderen', 'kinderen/lotte'])
  })

  it('leave nothing behind when they cannot all be made, and those of before stay', async () => {
    await placeNewFiles(root, [one], bytesOf('a'), async () => undefined)
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('b')
      throw new Error('no more')
    }
    await expect(placeNewFiles(root, [one, one], broken(), async () => undefined)).rejects.toMatchObject({
      reason: 'internal',
    })
    expect(all()).toEqual(['kinderen', 'kinderen/lotte', 'kinderen/lotte/brief.pdf'])
  })

  it('say so when a file is in the way of a folder', async () => {
    await placeNewFiles(root, [], bytesOf(), async () => undefined)
    writeFileSync(join(root, 'kinderen'), 'a file')
    await expect(placeNewFiles(root, [one], bytesOf('a'), async () => undefined)).rejects.toThrow(
      'documents not written',
    )
    expect(all()).toEqual(['kinderen'])
  })
})
