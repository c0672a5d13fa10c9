import { present } from './present.ts'

/** Id and name of a person's row. */
export function nameOf(row: { id: string; first_name: string; last_name: string }) {
  return { id: row.id, firstName: row.first_name, lastName: row.last_name }
}

/** Street, postcode and city of a row. */
export function addressOf(row: { street: string; postcode: string; city: string }) {
  return { street: row.street, postcode: row.postcode, city: row.city }
}

/** Id, name and address, in the order of the exchange document. */
export function personOf(row: Parameters<typeof nameOf>[0] & Parameters<typeof addressOf>[0]) {
  return { ...nameOf(row), ...addressOf(row) }
}

/** Where a person lives on the map, and how to reach them; what is not known is left out. */
export function whereaboutsOf(row: {
  latitude: number | null
  longitude: number | null
  email: string | null
  phone: string | null
}) {
  return present({ latitude: row.latitude, longitude: row.longitude, email: row.email, phone: row.phone })
}

/** The mandate of a contract holder's row, as a key of its own or left out. */
export function mandateOf(row: { mandate_reference: string | null; mandate_signed_on: string | null }): {
  mandate?: { reference: string; signedOn: string }
} {
  if (row.mandate_reference === null || row.mandate_signed_on === null) return {}
  return { mandate: { reference: row.mandate_reference, signedOn: row.mandate_signed_on } }
}
