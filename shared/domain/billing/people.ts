/** Names and addresses as documents and screens need them, by id. */
export type People = {
  contractHolders: ReadonlyMap<string, HolderDetails>
  children: ReadonlyMap<string, ChildDetails>
  hosts: ReadonlyMap<string, HostDetails>
}

type Name = { id: string; firstName: string; lastName: string }
type Address = { street: string; postcode: string; city: string }

export type ChildDetails = Name
export type HolderDetails = Name & Address & { iban?: string; mandate?: { reference: string; signedOn: string } }
export type HostDetails = Name & Address & { iban: string; dossierNumber?: string; ownChildren: readonly string[] }

/** The entry of an id that foreign keys guarantee to be there. */
export function personOf<Details>(people: ReadonlyMap<string, Details>, id: string): Details {
  const person = people.get(id)
  if (!person) throw new RangeError(`nobody with id ${id}`)
  return person
}
