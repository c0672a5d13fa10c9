import { FaultList } from '../exchange/faults.ts'
import * as field from '../exchange/fields.ts'
import { filledListOf, laterListOf, record, required } from '../exchange/fields.ts'

/** A picture in a bezoekmap: its name, which is a digest of its bytes, and how many they are. */
export type FolderPicture = { file: string; bytes: number }

/**
 * What a bezoekmap says of itself: who made it and when (local), and for which hosts. One that is brought back names the
 * bezoekmappen that were opened on the machine that it comes from.
 */
export type FolderManifest = {
  id: string
  madeAt: string
  madeBy: string
  hostIds: string[]
  opened?: string[]
  pictures?: FolderPicture[]
}

const shape = record({
  id: required(field.id),
  madeAt: required(field.moment),
  madeBy: required(field.name),
  hostIds: filledListOf(field.id),
  opened: laterListOf(field.id),
  pictures: laterListOf(
    record({
      file: required(field.photoFile),
      bytes: required(field.number({ from: 1, until: 25_000_000, whole: true })),
    }),
  ),
})

/** The manifest in its normal form; undefined for anything that is none, or that names a picture twice. */
export function checkManifest(value: unknown): FolderManifest | undefined {
  const faults = new FaultList()
  const checked = shape(value, '', faults) as FolderManifest
  if (faults.faults.length > 0) return undefined
  const names = (checked.pictures ?? []).map(({ file }) => file)
  return new Set(names).size === names.length ? checked : undefined
}
