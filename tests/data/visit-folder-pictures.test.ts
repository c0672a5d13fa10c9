import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unseal } from '../../electron/service/visit-folders/seal.ts'
import { readContainer, type FolderContents } from '../../shared/formats/visit-folder/container.ts'
import { jpeg, png } from '../support/pictures.ts'
import { quickSeals } from '../support/sealed-container.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../support/service-on-file.ts'
import { bringBack, exported, folderPassword, giveAlong, lookInto, openIn, typeIn } from '../support/visit-folder.ts'
import { visitedService } from '../support/visited-service.ts'

const startHome = (): Promise<ServiceOnFile> => serviceOnFile(visitedService(), { seals: quickSeals })

async function laptopWith(path: string): Promise<ServiceOnFile> {
  const laptop = await serviceOnFile(undefined, { folder: testFolder(), seals: quickSeals })
  await openIn(laptop, path)
  return laptop
}

/** Adds a picture to a visit and gives its id. */
async function addPicture(service: ServiceOnFile, visitId: string, bytes: Uint8Array): Promise<string> {
  const path = join(service.folder, `foto-${visitId}.bin`)
  writeFileSync(path, bytes)
  const [added] = await service.call('homeVisits.addPhotos', { visitId, paths: [path] })
  rmSync(path)
  return added?.photoId ?? ''
}

const picturesOf = (service: ServiceOnFile): string[] => readdirSync(join(service.folder, 'photos')).sort()

async function picturesIn(path: string): Promise<string[]> {
  const contents = (await unseal(readFileSync(path), folderPassword)) as Uint8Array
  return (readContainer(contents) as FolderContents).pictures.map(({ file }) => file)
}

describe('pictures in a bezoekmap', { timeout: 60_000 }, () => {
  it('that home does not have are put in their place when it comes back, and once', async () => {
    await using home = await startHome()
    await using laptop = await laptopWith(await giveAlong(home))
    const photoId = await addPicture(laptop, 'v2', jpeg)
    const back = await giveAlong(laptop, ['h1'], 'terug')
    expect((await lookInto(home, back)).pictures).toBe(1)
    expect(await bringBack(home, back)).toMatchObject({ changed: 1, pictures: 1 })
    expect(picturesOf(home)).toEqual(picturesOf(laptop))
    const [name = ''] = picturesOf(home)
    expect(readFileSync(join(home.folder, 'photos', name))).toEqual(readFileSync(join(laptop.folder, 'photos', name)))
    expect((await home.call('homeVisits.sheet', { id: 'v2' })).photosHere).toEqual([photoId])
    expect(await bringBack(home, back)).toMatchObject({ changed: 0, pictures: 0 })
  })

  it('are in their place before the rows that name them: a merge that stops between the two leaves nothing wrong', async () => {
    await using home = await startHome()
    await using laptop = await laptopWith(await giveAlong(home))
    const photoId = await addPicture(laptop, 'v2', jpeg)
    const back = await giveAlong(laptop, ['h1'], 'terug')
    const before = await exported(home)
    const noConflict = { kind: 'visit', id: 'v2', field: 'notes', value: 'x' } as const
    await expect(bringBack(home, back, [noConflict])).rejects.toThrow('no-such-conflict')
    expect(picturesOf(home)).toHaveLength(1)
    expect(await exported(home)).toBe(before)
    expect(await bringBack(home, back)).toMatchObject({ changed: 1, pictures: 0 })
    expect((await home.call('homeVisits.sheet', { id: 'v2' })).photosHere).toEqual([photoId])
    expect(picturesOf(home)).toEqual(picturesOf(laptop))
  })

  it('that were lost at home come back, and the visit shows them again', async () => {
    await using home = await startHome()
    const photoId = await addPicture(home, 'v2', jpeg)
    await using laptop = await laptopWith(await giveAlong(home))
    rmSync(join(home.folder, 'photos'), { recursive: true })
    expect((await home.call('homeVisits.sheet', { id: 'v2' })).photosHere).toEqual([])
    expect(await bringBack(home, await giveAlong(laptop, ['h1'], 'terug'))).toMatchObject({ changed: 0, pictures: 1 })
    expect((await home.call('homeVisits.sheet', { id: 'v2' })).photosHere).toEqual([photoId])
  })

  it('do not come back when they were taken out of the visit', async () => {
    await using home = await startHome()
    await using laptop = await laptopWith(await giveAlong(home))
    const photoId = await addPicture(laptop, 'v2', jpeg)
    await typeIn(laptop, 'v2', `photos/${photoId}/isRemoved`, true)
    const back = await giveAlong(laptop, ['h1'], 'terug')
    expect(await picturesIn(back)).toEqual([])
    await bringBack(home, back)
    expect(readdirSync(home.folder)).not.toContain('photos')
  })

  it('go along for open visits only; those of a visit that is over stay at home', async () => {
    await using home = await startHome()
    await home.call('homeVisits.reopen', { id: 'v1' })
    await addPicture(home, 'v1', png)
    await typeIn(home, 'v1', 'from', '09:00')
    await typeIn(home, 'v1', 'until', '10:00')
    await home.call('homeVisits.finish', { id: 'v1' })
    await addPicture(home, 'v2', jpeg)
    const before = await exported(home)
    const out = await giveAlong(home)
    expect(await picturesIn(out)).toHaveLength(1)
    await using laptop = await laptopWith(out)
    expect((await laptop.call('homeVisits.sheet', { id: 'v2' })).photosHere).toHaveLength(1)
    expect((await laptop.call('homeVisits.sheet', { id: 'v1' })).photosHere).toEqual([])
    expect(picturesOf(home)).toHaveLength(2)
    expect(before).toContain(picturesOf(laptop)[0])
  })

  it('that were made in a visit that is over by now come home all the same', async () => {
    await using home = await startHome()
    await using laptop = await laptopWith(await giveAlong(home))
    await typeIn(laptop, 'v2', 'date', '2026-11-22')
    await addPicture(laptop, 'v2', jpeg)
    await typeIn(laptop, 'v2', 'from', '09:00')
    await typeIn(laptop, 'v2', 'until', '10:00')
    await laptop.call('homeVisits.finish', { id: 'v2' })
    expect(await picturesIn(await giveAlong(laptop, ['h1'], 'terug'))).toHaveLength(1)
  })
})
