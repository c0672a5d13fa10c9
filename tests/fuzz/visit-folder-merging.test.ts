import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unseal } from '../../electron/service/visit-folders/seal.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { fieldsOf } from '../../shared/domain/visits/fields.ts'
import { conflictsOf } from '../../shared/domain/visits/register.ts'
import {
  mapRecords,
  recordsOf,
  travellingKinds,
  type TravellingLists,
} from '../../shared/domain/visits/travelling-lists.ts'
import { readContainer, type FolderContents } from '../../shared/formats/visit-folder/container.ts'
import { fixedSeed } from '../support/fixed-seed.ts'
import { bringBack, exported, folderPassword, giveAlong, lookInto, openIn } from '../support/visit-folder.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'
import { quickSeals } from '../support/sealed-container.ts'
import { documentOf, machines, parsed, type Machines } from './visit-folders/machines.ts'
import { someWork, type Step } from './visit-folders/steps.ts'

/** A failure is told as it is: making it smaller would take an hour. */
const slow = { ...fixedSeed, endOnFailure: true }

/** Numbers that put files in an order, in which some of them come twice. */
const someOrder = fc.array(fc.nat(1000), { minLength: 7, maxLength: 13 })

function ordered(files: readonly string[], order: readonly number[]): string[] {
  const place = (index: number): number => order[index % order.length] ?? 0
  return [...files, ...files.filter((_, index) => place(index) % 2 === 0)]
    .map((file, index) => ({ file, at: place(index) * (index + 1) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ file }) => file)
}

/** Every value that a document holds of a field of a record, shown or among the edits: `kind id field value`. */
function valuesIn(lists: TravellingLists): Set<string> {
  const said = new Set<string>()
  for (const kind of travellingKinds)
    for (const record of recordsOf(lists, kind)) {
      for (const [field, value] of fieldsOf(kind, record)) said.add(JSON.stringify([kind, record.id, field, value]))
      for (const { field, value } of record.edits ?? [])
        if (value !== undefined) said.add(JSON.stringify([kind, record.id, field, value]))
    }
  return said
}

async function merged(at: Machines, files: readonly string[]): Promise<{ text: string; document: ExchangeDocument }> {
  await using home = await at.copyOfHome()
  for (const file of files) await bringBack(home, file)
  return { text: await exported(home), document: await documentOf(home) }
}

async function worked(steps: readonly Step[]): Promise<Machines> {
  const at = await machines()
  for (const step of steps) await at.take(step)
  return at
}

/** The document in a bezoekmap. */
async function contentsOf(file: string): Promise<ExchangeDocument> {
  const contents = readContainer((await unseal(readFileSync(file), folderPassword)) as Uint8Array) as FolderContents
  return parsed(contents.document)
}

const withoutReturns = ({ visitFolders, ...document }: ExchangeDocument): object => ({
  ...document,
  visitFolders: visitFolders.map(({ returnedAt: _returned, ...folder }) => folder),
})

describe('bezoekmappen of several laptops', { timeout: 240_000 }, () => {
  it('come to the same document in any order and any number of times, with every value in it', async () => {
    let [files, conflicts] = [0, 0]
    await fc.assert(
      fc.asyncProperty(someWork, someOrder, someOrder, async (steps, one, other) => {
        await using at = await worked(steps)
        const before = await documentOf(at.home)
        const inTurn = await merged(at, at.files)
        for (const order of [at.files.toReversed(), ordered(at.files, one), ordered(at.files, other)])
          expect((await merged(at, order)).text).toBe(inTurn.text)
        const kept = valuesIn(inTurn.document)
        for (const state of [before, ...(await Promise.all(at.files.map(contentsOf)))])
          expect([...valuesIn(state)].filter((value) => !kept.has(value))).toEqual([])
        files += at.files.length
        conflicts += inTurn.document.homeVisits.flatMap((visit) => conflictsOf('visit', visit)).length
      }),
      { ...slow, numRuns: 8 },
    )
    expect(files).toBeGreaterThan(50)
    expect(conflicts).toBeGreaterThan(5)
  })

  it('bring nothing when nothing was written on the way', async () => {
    await fc.assert(
      fc.asyncProperty(someWork, async (steps) => {
        await using at = await worked(steps)
        for (const file of at.files) await bringBack(at.home, file)
        const before = await documentOf(at.home)
        const out = await giveAlong(at.home, ['h1', 'h2'], 'laatste')
        await using laptop = await serviceOnFile(undefined, { folder: testFolder(), seals: quickSeals })
        await openIn(laptop, out)
        const back = await giveAlong(laptop, ['h1', 'h2'], 'terug')
        for (const file of [out, back]) {
          expect(await lookInto(at.home, file)).toMatchObject({ records: [], refused: [], pictures: 0 })
          expect(await bringBack(at.home, file)).toMatchObject({ added: 0, changed: 0, settled: 0, pictures: 0 })
        }
        const after = await documentOf(at.home)
        const added = after.visitFolders.at(-1)
        expect(added?.returnedAt).toBeDefined()
        const shared = mapRecords(before, (_, record) => ({ ...record, isShared: true }))
        expect(unmarked(after)).toEqual(unmarked({ ...before, ...shared, visitFolders: after.visitFolders }))
      }),
      { ...slow, numRuns: 3 },
    )
  })
})

/** Without what only says that records have left: giving along marks them, and what was typed in them. */
function unmarked(document: ExchangeDocument): object {
  const lists = mapRecords(
    document,
    (_, { edits, ...record }) =>
      ({
        ...record,
        isShared: true,
        ...(edits && { edits: edits.map((edit) => ({ ...edit, isShared: true })) }),
      }) as never,
  )
  return withoutReturns({ ...document, ...lists })
}
