import { isFieldOf, type TravellingKind, type TravellingRecords } from './fields.ts'

const keys = ['itemId', 'dimension', 'id'] as const

/**
 * The field that a path within a record leads to, so that a fault is shown where it was typed: `checks[2].note` becomes
 * `checks/<itemId>/note`. A path of no field stays as it is.
 */
export function fieldAt<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  path: string,
): string {
  const place = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path)
  if (!place) return path
  const [, list = '', index, inner] = place
  const entry = (record as unknown as Readonly<Record<string, readonly unknown[] | undefined>>)[list]?.[Number(index)]
  const id = typeof entry === 'string' ? entry : idOf(entry)
  const field = [list, id, ...(inner === undefined ? [] : [inner])].join('/')
  return isFieldOf(kind, field) ? field : path
}

function idOf(entry: unknown): string {
  const values = (entry ?? {}) as Readonly<Record<string, unknown>>
  const key = keys.find((one) => typeof values[one] === 'string')
  return key === undefined ? '' : (values[key] as string)
}
