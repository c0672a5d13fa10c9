import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jpeg, jpegFromPhone, png, webp } from '../../../tests/support/pictures.ts'
import { PictureError } from './picture-error.ts'
import { photosHere, putPhoto, readPhoto } from './photo-store.ts'
import { readPictureFile } from './read-picture-file.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onthaal-photos-'))
  folder = join(root, 'photos')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'kept',
    (error: unknown) => (error instanceof PictureError ? error.reason : `threw ${String(error)}`),
  )

describe('the store of pictures', () => {
  it('keeps each picture once, under the digest of what is kept', async () => {
    const [name, again, other] = [
      await putPhoto(folder, jpegFromPhone()),
      await putPhoto(folder, jpeg),
      await putPhoto(folder, png),
    ]
    expect(name).toMatch(/^[0-9a-f]{64}\.jpg$/)
    expect(again).toBe(name)
    expect(readdirSync(folder).sort()).toEqual([name, other].sort())
    const bytes = await readPhoto(folder, name)
    expect(bytes && (await putPhoto(folder, bytes))).toBe(name)
    expect(await photosHere(folder, [name, other, `${'0'.repeat(64)}.png`, '../geheim'])).toEqual(
      new Set([name, other]),
    )
  })

  it('writes a picture anew whose file was spoilt, and does not give a spoilt one', async () => {
    const name = await putPhoto(folder, webp)
    writeFileSync(join(folder, name), 'weg')
    expect(await readPhoto(folder, name)).toBeUndefined()
    await putPhoto(folder, webp)
    expect((await readPhoto(folder, name))?.length).toBeGreaterThan(100)
  })

  it('gives nothing by a name that leads elsewhere', async () => {
    mkdirSync(folder)
    writeFileSync(join(root, 'onthaal.sqlite'), 'geheim')
    for (const name of ['../onthaal.sqlite', join(root, 'onthaal.sqlite'), '', '.', `${'0'.repeat(64)}.jpg/../x`])
      expect(await readPhoto(folder, name)).toBeUndefined()
    symlinkSync(join(root, 'onthaal.sqlite'), join(folder, `${'0'.repeat(64)}.jpg`))
    expect(await readPhoto(folder, `${'0'.repeat(64)}.jpg`)).toBeUndefined()
  })

  it('refuses what is no picture and writes nothing', async () => {
    expect(await reasonOf(putPhoto(folder, Buffer.from('geen foto')))).toBe('not-a-picture')
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves nothing when writing fails', async () => {
    writeFileSync(folder, 'een bestand waar de map moet zijn')
    expect(await reasonOf(putPhoto(folder, jpeg))).toMatch(/^threw .*ENOTDIR/)
    expect(readdirSync(root)).toEqual(['photos'])
    expect(readFileSync(folder, 'utf8')).toMatch(/^een bestand/)
  })
})

describe('a file that somebody chose', () => {
  it('is read when it is one of at most 25 MB', async () => {
    const path = join(root, 'IMG_0001.HEIC')
    writeFileSync(path, jpeg)
    expect((await readPictureFile(path)).length).toBe(jpeg.length)
    writeFileSync(path, Buffer.alloc(60_000_000))
    expect(await reasonOf(readPictureFile(path))).toBe('too-big')
  })

  it('is none when it is a folder, a link, a pipe or not there', async () => {
    const picture = join(root, 'foto.jpg')
    writeFileSync(picture, jpeg)
    symlinkSync(picture, join(root, 'link.jpg'))
    execFileSync('mkfifo', [join(root, 'pijp.jpg')])
    expect(await reasonOf(readPictureFile(root))).toBe('not-a-file')
    expect(await reasonOf(readPictureFile(join(root, 'link.jpg')))).toBe('not-a-file')
    expect(await reasonOf(readPictureFile(join(root, 'pijp.jpg')))).toBe('not-a-file')
    expect(await reasonOf(readPictureFile(join(root, 'weg.jpg')))).toBe('file-missing')
  })

  it('under its own name leads to the same picture', async () => {
    const path = join(root, 'foto.jpg')
    writeFileSync(path, jpegFromPhone(6))
    utimesSync(path, 0, 0)
    expect(await putPhoto(folder, await readPictureFile(path))).toBe(await putPhoto(folder, jpegFromPhone(6)))
  })
})
