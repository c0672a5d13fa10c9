import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createService } from '../../electron/service/create-service.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { jpegFromPhone, png, webp } from '../support/pictures.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-22'
const start = (): Promise<ServiceOnFile> => serviceOnFile(exchangeDocument(), { today })

async function planned(service: ServiceOnFile): Promise<string> {
  return (await service.call('homeVisits.plan', { hostId: 'h1', date: today, isAnnounced: true })).id
}
function given(service: ServiceOnFile, name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(service.folder, name), bytes)
  return join(service.folder, name)
}
const stored = (service: ServiceOnFile): string[] => readdirSync(join(service.folder, 'photos')).sort()

describe('pictures of a visit', () => {
  it('that are fine are added, and each of the others is refused for its reason', async () => {
    await using service = await start()
    const visitId = await planned(service)
    mkdirSync(join(service.folder, 'map.jpg'))
    const good = given(service, 'trap.jpg', jpegFromPhone(6))
    symlinkSync(good, join(service.folder, 'link.jpg'))
    const paths = [
      good,
      given(service, 'brief.jpg', 'geen foto'),
      given(service, 'groot.jpg', Buffer.alloc(60_000_000)),
      given(service, 'leeg.png', ''),
      given(service, 'half.png', png.subarray(0, 200)),
      join(service.folder, 'map.jpg'),
      join(service.folder, 'link.jpg'),
      join(service.folder, 'weg.jpg'),
      given(service, 'nog-eens.jpg', jpegFromPhone(6)),
      given(service, 'tuin.webp', webp),
    ]
    const added = await service.call('homeVisits.addPhotos', { visitId, paths })
    expect(added.map(({ name, refused }) => [name, refused])).toEqual([
      ['trap.jpg', undefined],
      ['brief.jpg', 'not-a-picture'],
      ['groot.jpg', 'too-big'],
      ['leeg.png', 'empty'],
      ['half.png', 'damaged'],
      ['map.jpg', 'not-a-file'],
      ['link.jpg', 'not-a-file'],
      ['weg.jpg', 'file-missing'],
      ['nog-eens.jpg', 'already-added'],
      ['tuin.webp', undefined],
    ])
    const { record, photosHere } = await service.call('homeVisits.sheet', { id: visitId })
    expect(record.photos?.map(({ file }) => file).sort()).toEqual(stored(service))
    expect(photosHere).toEqual(record.photos?.map(({ id }) => id))
    const [photoId = ''] = photosHere
    const { kind, base64 } = await service.call('homeVisits.photo', { visitId, photoId })
    expect(kind).toBe('jpg')
    expect(Buffer.from(base64, 'base64').includes('Geheim')).toBe(false)
  })

  it('can be named, taken away, and come back by the same file', async () => {
    await using service = await start()
    const visitId = await planned(service)
    const paths = [given(service, 'trap.jpg', jpegFromPhone())]
    const [added] = await service.call('homeVisits.addPhotos', { visitId, paths })
    const write = (field: string, value: string | boolean) =>
      service.call('homeVisits.write', { id: visitId, fields: [{ field: `photos/${added?.photoId}/${field}`, value }] })
    await write('caption', 'Trap zonder hek')
    await write('isRemoved', true)
    const [back] = await service.call('homeVisits.addPhotos', { visitId, paths })
    expect(back).toEqual(added)
    const { record } = await service.call('homeVisits.sheet', { id: visitId })
    expect(record.photos).toEqual([expect.objectContaining({ caption: 'Trap zonder hek' })])
    expect(record.photos?.[0]?.isRemoved).toBeUndefined()
  })

  it('are refused for a visit that is over or not there, and nothing is written', async () => {
    await using service = await start()
    const visitId = await planned(service)
    await service.call('homeVisits.cancel', { id: visitId, reason: 'onthaalouder ziek' })
    const paths = [given(service, 'trap.jpg', jpegFromPhone())]
    expect(await service.refusal('homeVisits.addPhotos', { visitId, paths })).toBe('locked: visit-closed')
    expect(await service.refusal('homeVisits.addPhotos', { visitId: 'x', paths })).toBe('not-found: no-such-visit')
    expect(await service.refusal('homeVisits.photo', { visitId, photoId: 'x' })).toBe('not-found: no-such-photo')
    expect(readdirSync(service.folder)).not.toContain('photos')
  })

  it('whose file is gone are said to be elsewhere, and stay out of the report', async () => {
    await using service = await start()
    const visitId = await planned(service)
    const paths = [
      given(service, 'trap.jpg', jpegFromPhone()),
      given(service, 'hek.png', png),
      given(service, 'a.webp', webp),
    ]
    const added = await service.call('homeVisits.addPhotos', { visitId, paths })
    const jpg = stored(service).find((name) => name.endsWith('.jpg')) ?? ''
    rmSync(join(service.folder, 'photos', jpg))
    const { photosHere } = await service.call('homeVisits.sheet', { id: visitId })
    expect(photosHere).toHaveLength(2)
    const photoId = added[0]?.photoId ?? ''
    expect(await service.refusal('homeVisits.photo', { visitId, photoId })).toBe('not-found: photo-not-here')
    const out = join(service.folder, 'verslagen')
    const report = await service.call('homeVisits.writeReport', { id: visitId, folder: out, parts: ['photos'] })
    expect(report.photosLeftOut).toBe(2)
    const webpId = added[2]?.photoId ?? ''
    const pictures = [{ photoId: webpId, base64: jpegFromPhone().toString('base64') }]
    const all = { id: visitId, folder: out, parts: ['photos' as const], pictures }
    expect(await service.call('homeVisits.writeReport', all)).toMatchObject({ photosLeftOut: 1 })
    expect(readFileSync(join(report.folder, report.name)).includes('Geheim')).toBe(false)
    const spoilt = [{ photoId: webpId, base64: 'AAAA' }]
    expect(await service.refusal('homeVisits.writeReport', { ...all, pictures: spoilt })).toBe(
      'validation: invalid-input',
    )
  })
})

describe('a backup elsewhere', () => {
  it('has the pictures beside it, and shows them where it is opened; once more it copies nothing twice', async () => {
    await using service = await start()
    const visitId = await planned(service)
    const paths = [given(service, 'trap.jpg', jpegFromPhone()), given(service, 'hek.png', png)]
    await service.call('homeVisits.addPhotos', { visitId, paths })
    const usb = join(service.folder, 'usb')
    const first = await service.call('backups.make', { path: join(usb, 'onthaal.sqlite') })
    const before = readdirSync(join(usb, 'photos')).map((name) => statSync(join(usb, 'photos', name)).ino)
    const again = await service.call('backups.make', { path: join(usb, 'later.sqlite') })
    expect([first.photos, again.photos]).toEqual([2, 2])
    expect(readdirSync(join(usb, 'photos')).map((name) => statSync(join(usb, 'photos', name)).ino)).toEqual(before)
    expect(readdirSync(join(usb, 'photos')).sort()).toEqual(stored(service))
    await using elsewhere = await serviceOnFile(undefined, { folder: usb })
    expect((await elsewhere.call('homeVisits.sheet', { id: visitId })).photosHere).toHaveLength(2)
  })
})

describe('the folder of pictures at start', () => {
  const day = 24 * 3_600

  it('loses what no visit named for 30 days and what was half written, and nothing else', async () => {
    await using service = await start()
    const visitId = await planned(service)
    const paths = [
      given(service, 'a.jpg', jpegFromPhone()),
      given(service, 'b.png', png),
      given(service, 'c.webp', webp),
    ]
    const added = await service.call('homeVisits.addPhotos', { visitId, paths })
    for (const { photoId } of added.slice(1))
      await service.call('homeVisits.write', {
        id: visitId,
        fields: [{ field: `photos/${photoId}/isRemoved`, value: true }],
      })
    await service.close()
    const folder = join(service.folder, 'photos')
    const [jpg = '', pngName = '', webpName = ''] = ['.jpg', '.png', '.webp'].map((ending) =>
      stored(service).find((name) => name.endsWith(ending)),
    )
    const partial = `.${jpg}.partial-00000000-0000-0000-0000-000000000000`
    for (const name of [partial, 'van-mij.txt', 'IMG_1.jpg']) writeFileSync(join(folder, name), 'x')
    const now = Date.now() / 1000
    for (const [name, age] of [
      [jpg, 400],
      [pngName, 400],
      [webpName, 400],
      [partial, 1],
      ['van-mij.txt', 400],
      ['IMG_1.jpg', 400],
    ] as const)
      utimesSync(join(folder, name), now - age * day, now - age * day)
    const startOnce = async () => {
      const started = await createService({
        file: service.file,
        backups: join(service.folder, 'backups'),
        actor: 'tester',
        emit: () => undefined,
      })
      await started.close()
    }
    // However long the program ran before: from the first start that finds it without a visit a picture has 30 days.
    await startOnce()
    expect(stored(service)).toEqual([jpg, pngName, webpName, 'van-mij.txt', 'IMG_1.jpg'].sort())
    utimesSync(join(folder, pngName), 0, now - 29 * day)
    utimesSync(join(folder, webpName), 0, now - 31 * day)
    await startOnce()
    expect(stored(service)).toEqual([jpg, pngName, 'van-mij.txt', 'IMG_1.jpg'].sort())
  })
})
