/** The keys of a record whose column holds something: in documents an absent value is left out, in rows it is null. */
export type Present<Row> = { [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null> } & {
  [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]
}

/** Leaves out the keys that are null; the order of the others stays. */
export function present<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>
}

/** The lists that hold something: lists of later features are left out of documents when empty. */
export function filled<Lists extends Record<string, readonly unknown[]>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>
}
