import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unseal } from '../../electron/service/visit-folders/seal.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { readContainer, writeContainer, type FolderContents } from '../../shared/formats/visit-folder/container.ts'
import { jpeg, png } from '../support/pictures.ts'
import { quickSeals, sealQuickly } from '../support/sealed-container.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { exported, folderPassword, giveAlong, lookInto } from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

const reasons = [
  'not-a-visit-folder',
  'wrong-password',
  'folder-damaged',
  'folder-newer',
  'folder-older',
  'other-service',
]

let home: ServiceOnFile
let plain: Uint8Array
let contents: FolderContents
let sealed: Uint8Array
let before: string

beforeAll(async () => {
  home = await serviceOnFile(visitedService(), { seals: quickSeals })
  const picture = join(home.folder, 'trap.jpg')
  writeFileSync(picture, jpeg)
  await home.call('homeVisits.addPhotos', { visitId: 'v2', paths: [picture] })
  const out = await giveAlong(home, ['h1', 'h2'])
  plain = (await unseal(readFileSync(out), folderPassword)) as Uint8Array
  contents = readContainer(plain) as FolderContents
  sealed = await sealQuickly(plain, folderPassword)
  before = await stateOf(home)
}, 60_000)
afterAll(() => home[Symbol.asyncDispose]())

/** Everything that could have been written: what the database says, how many acts and replies it has, the pictures. */
async function stateOf(service: ServiceOnFile): Promise<string> {
  const photos = join(service.folder, 'photos')
  return JSON.stringify([
    await exported(service),
    service.rows('SELECT (SELECT count(*) FROM audit_log) AS acts, (SELECT count(*) FROM requests) AS replies'),
    existsSync(photos) ? readdirSync(photos).sort() : [],
  ])
}

/** Tries to open a file in every way; gives why not. */
async function refusalOf(bytes: Uint8Array, password = folderPassword): Promise<string> {
  const path = join(home.folder, 'vreemd.onthaalmap')
  writeFileSync(path, bytes)
  const read = await home.reply('visitFolders.read', { path, password })
  if (!read.ok) return read.error.reason
  const { token } = read.value as { token: string }
  const looked = await home.reply('visitFolders.preview', { token })
  if (looked.ok) return 'opened'
  expect(await home.refusal('visitFolders.merge', { token, choices: [] })).toContain(looked.error.reason)
  return looked.error.reason
}

async function expectRefused(bytes: Uint8Array, wanted: readonly string[] = reasons, password?: string): Promise<void> {
  expect(wanted).toContain(await refusalOf(bytes, password))
  expect(await stateOf(home)).toBe(before)
}

const withContents = (change: Partial<FolderContents>): Promise<Uint8Array> =>
  sealQuickly(writeContainer({ ...contents, ...change }), folderPassword)
const withDocument = (change: (document: ExchangeDocument) => unknown): Promise<Uint8Array> => {
  const document = JSON.parse(new TextDecoder().decode(contents.document)) as ExchangeDocument
  change(document)
  return withContents({ document: new TextEncoder().encode(JSON.stringify(document)) })
}
const withHead = (head: string): Promise<Uint8Array> => {
  const rest = plain.subarray(plain.indexOf(0x0a))
  return sealQuickly(Uint8Array.from([...new TextEncoder().encode(head), ...rest]), folderPassword)
}

describe('a file that is no bezoekmap of ours', { timeout: 300_000 }, () => {
  it('is opened when nothing is changed, or the rest would show nothing', async () => {
    expect(await refusalOf(sealed)).toBe('opened')
    expect(await stateOf(home)).toBe(before)
  })

  it('is refused wherever a byte of it was changed', async () => {
    const header = new TextDecoder('latin1').decode(sealed).indexOf('\n---')
    const regions = [0, 5, 22, 30, 40, 60, header - 5, header + 1, header + 6, header + 30, header + 50, header + 70]
    const random = fc.sample(fc.nat(sealed.length - 1), { numRuns: 20, seed: 6 })
    for (const at of [...regions, sealed.length - 1, sealed.length - 17, sealed.length >> 1, ...random]) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 0x01
      await expectRefused(changed)
    }
  })

  it('is refused at whatever length it was cut off, and with more behind it', async () => {
    const lengths = [
      0,
      1,
      10,
      21,
      22,
      60,
      120,
      150,
      200,
      1000,
      sealed.length >> 1,
      sealed.length - 16,
      sealed.length - 1,
    ]
    for (const length of lengths) await expectRefused(sealed.subarray(0, length))
    await expectRefused(Uint8Array.from([...sealed, 0]))
  })

  it('is refused with another password, an empty one, or one that looks like it', async () => {
    for (const password of ['', ' ', folderPassword.toUpperCase(), `${folderPassword} `, 'x'.repeat(1000)])
      await expectRefused(sealed, ['wrong-password'], password)
  })

  it('is refused when it is something else', async () => {
    await expectRefused(jpeg, ['not-a-visit-folder'])
    await expectRefused(new TextEncoder().encode(before), ['not-a-visit-folder'])
    await expectRefused(await sealQuickly(jpeg, folderPassword), ['not-a-visit-folder'])
    await expectRefused(await sealQuickly(new Uint8Array(), folderPassword), ['not-a-visit-folder'])
    await expectRefused(await sealQuickly(contents.document, folderPassword), ['not-a-visit-folder'])
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    await expectRefused(await encrypter.encrypt(plain), ['wrong-password', 'folder-damaged'])
  })

  it('is refused when it is of a newer or an older version', async () => {
    await expectRefused(await withHead('onthaal-bezoekmap 2'), ['folder-newer'])
    await expectRefused(await withHead('onthaal-bezoekmap 99999'), ['folder-newer'])
    await expectRefused(await withHead('onthaal-bezoekmap 0'), ['folder-older'])
    await expectRefused(await withHead('onthaal-bezoekmap 01'), ['not-a-visit-folder'])
    await expectRefused(await withHead('onthaal-bezoekmap'), ['not-a-visit-folder'])
  })

  it('is refused when its lengths, names or pictures are not what they say', async () => {
    const at = plain.indexOf(0x0a) + 1
    for (const length of [0xffffffff, 0x7fffffff, 0, 1, 5000]) {
      const changed = Uint8Array.from(plain)
      new DataView(changed.buffer).setUint32(at, length)
      await expectRefused(await sealQuickly(changed, folderPassword), ['folder-damaged'])
    }
    const [picture] = contents.pictures
    if (!picture) throw new Error('there is a picture')
    const wrong: { file: string; bytes: Uint8Array }[][] = [
      [picture, picture],
      [{ ...picture, file: '../../onthaal.sqlite' }],
      [{ ...picture, file: `../${picture.file}` }],
      [{ ...picture, file: picture.file.toUpperCase() }],
      [{ ...picture, bytes: png }],
      [{ ...picture, bytes: Uint8Array.from(picture.bytes).fill(0, 100) }],
      [{ ...picture, bytes: new Uint8Array() }],
      [{ file: `${'0'.repeat(64)}.jpg`, bytes: picture.bytes }],
    ]
    for (const pictures of wrong) await expectRefused(await withContents({ pictures }), ['folder-damaged'])
    const manifest = contents.manifest
    for (const change of [
      { hostIds: ['h9'] },
      { hostIds: [] },
      { madeAt: 'gisteren' },
      { madeBy: '' },
      { id: 7 },
      { x: 1 },
    ])
      await expectRefused(await withContents({ manifest: { ...manifest, ...change } as never }), ['folder-damaged'])
  })

  it('is refused when its records are not what this program makes', async () => {
    const visit = (document: ExchangeDocument) => document.homeVisits[0] as Record<string, unknown>
    const edit = { id: 'x', field: 'notes', value: 'x', at: '2026-11-22T10:00:00.000Z', by: 'An', isShared: true }
    const wrong: ((document: ExchangeDocument) => unknown)[] = [
      (document) => (visit(document)['edits'] = [edit]),
      (document) => (visit(document)['edits'] = [{ ...edit, field: '__proto__' }]),
      (document) => (visit(document)['edits'] = [{ ...edit, field: 'checks/../../x/answer' }]),
      (document) => (visit(document)['hostId'] = 'h9'),
      (document) => (visit(document)['notes'] = 'x'.repeat(200_001)),
      (document) => (visit(document)['photos'] = [{ id: 'p', file: '../x.jpg', addedAt: '2026-11-22T10:00' }]),
      (document) => document.homeVisits.push(document.homeVisits[0] as never),
      (document) => (document.homeVisits = {} as never),
      (document) => (document.organiser.enterpriseNumber = '0400378485'),
      (document) => (document.version = 2 as never),
    ]
    for (const change of wrong) await expectRefused(await withDocument(change))
  })

  it('is refused whatever stands in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expectRefused(await sealQuickly(bytes, folderPassword))
      }),
      { numRuns: 10, seed: 6 },
    )
  })
})

describe('a bezoekmap with much in it, or strange names', { timeout: 120_000 }, () => {
  it('is looked at in a moment with ten thousand visits', async () => {
    const path = join(home.folder, 'groot.onthaalmap')
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `groot-${index}`,
      hostId: 'h1',
      status: 'done',
      date: '2026-01-01',
      isAnnounced: true,
      notes: `Bezoek ${index}`,
      isShared: true,
    }))
    writeFileSync(path, await withDocument((document) => document.homeVisits.push(...(many as never[]))))
    const start = performance.now()
    const { records } = await lookInto(home, path)
    expect(records).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(await stateOf(home)).toBe(before)
  })

  it('brings names with emoji and from right to left as they are', async () => {
    const notes = '👩‍👧 שלום עליכם \u202Eabc\u202C مرحبا \u0000 einde'
    const path = join(home.folder, 'namen.onthaalmap')
    const visit = {
      id: '👶/א/…',
      hostId: 'h1',
      status: 'planned',
      date: '2026-12-01',
      isAnnounced: true,
      notes,
      isShared: true,
    }
    writeFileSync(path, await withDocument((document) => document.homeVisits.push(visit as never)))
    expect((await lookInto(home, path)).records).toMatchObject([{ id: visit.id, isNew: true }])
  })
})

describe('the bytes of a bezoekmap', { timeout: 60_000 }, () => {
  it('hold nothing of what is in it, and are never the same twice', async () => {
    const first = readFileSync(await giveAlong(home, ['h1'], 'een'))
    const second = readFileSync(await giveAlong(home, ['h1'], 'twee'))
    expect(Buffer.compare(first, second)).not.toBe(0)
    const texts = [...new Set(before.match(/[\p{L}\p{N}][\p{L}\p{N} .@-]{4,}/gu))]
    expect(texts.length).toBeGreaterThan(50)
    for (const file of [first, second]) {
      const readable = file.toString('latin1')
      for (const text of [...texts, folderPassword])
        for (const bytes of [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]) {
          expect(file.includes(bytes)).toBe(false)
          for (const skip of [0, 1, 2]) {
            const inner = bytes.subarray(skip, bytes.length - ((bytes.length - skip) % 3))
            if (inner.length >= 6) expect(readable.includes(inner.toString('base64'))).toBe(false)
          }
        }
    }
  })
})
