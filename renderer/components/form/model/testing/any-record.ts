import fc from 'fast-check'

const leaf = fc.oneof(fc.constantFrom('', 'a', 'b', '2026-03-01'), fc.integer({ min: 0, max: 3 }), fc.boolean())
const part = fc.record({ reference: leaf, signedOn: leaf }, { requiredKeys: ['signedOn'] })
// A handful of rows, so that both sides often keep, take away and add the same ones.
const rows = fc.shuffledSubarray([{ from: 'a' }, { from: 'b' }, { from: 'a', until: 'b' }, { from: 'c', until: 'd' }])
const people = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), name: leaf, phone: leaf }, { requiredKeys: ['id', 'name'] }),
  { selector: (person) => person.id, maxLength: 4 },
)

/** A record with every kind of part: keys that may be missing, a part, rows without ids, rows with ids. Few values, so that they meet. */
export const anyRecord = fc.record(
  { name: leaf, phone: leaf, mandate: part, licence: rows, contacts: people },
  { requiredKeys: ['name'] },
)
