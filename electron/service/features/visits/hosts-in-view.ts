import { nameOf } from '../../../../db/repositories/columns.ts'
import { present } from '../../../../db/repositories/present.ts'

type Row = {
  id: string
  first_name: string
  last_name: string
  phone: string | null
  email: string | null
}

/** A host by name, with how to reach her. */
export function reachableOf(row: Row) {
  return { ...nameOf(row), ...present({ phone: row.phone, email: row.email }) }
}
