import { initial } from './0001-initial.ts'

/** A step of the schema. The list only grows: a released step never changes, which its checksum proves. */
export type Migration = { version: number; name: string; sql: string; sha256: string }

/** All steps, in order; the version of a database is its `user_version`. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'initial',
    sql: initial,
    sha256: '3c8386eec96bcd114c07928a06b254b076e2b8254012cbedcb29a3c8c3af1a23',
  },
]

/** The version this program writes. */
export const latestVersion = migrations.length
