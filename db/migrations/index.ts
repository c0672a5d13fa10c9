import { initial } from './0001-initial.ts'
import { desk } from './0002-desk.ts'
import { attendance } from './0003-attendance.ts'
import { substitution } from './0004-substitution.ts'
import { guidance } from './0005-guidance.ts'
import { day } from './0006-day.ts'
import { search } from './0007-search.ts'

/** A step of the schema. The list only grows: a released step never changes, which its checksum proves. */
export type Migration = { version: number; name: string; sql: string; sha256: string }

/** All steps, in order; the version of a database is its `user_version`. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'initial',
    sql: initial,
    sha256: '3c7e30d92905b6515ad14b3c22fea0876b967076a25c091848bdbabf2f30fb6d',
  },
  {
    version: 2,
    name: 'desk',
    sql: desk,
    sha256: '92cfd95bcf408afe693e50696b747f1d740a0ef5c7f1624cf82aaea9762146e8',
  },
  {
    version: 3,
    name: 'attendance',
    sql: attendance,
    sha256: 'e778badaeeae86f686ab41badd93dcea50fcba8efd4ad9eda023817eac86933d',
  },
  {
    version: 4,
    name: 'substitution',
    sql: substitution,
    sha256: 'c6495ce86f32552a901ca39d810391dde33c9cee7ac6be156b6f4a7bde4a484b',
  },
  {
    version: 5,
    name: 'guidance',
    sql: guidance,
    sha256: 'c66ec68652daf738d6e64622091c8e88d69e4df6db823c53257a2b44f6755b40',
  },
  {
    version: 6,
    name: 'day',
    sql: day,
    sha256: '844b226319704c516e77c7e643dbcda4b095b83aaead532af2a30474847170a5',
  },
  {
    version: 7,
    name: 'search',
    sql: search,
    sha256: 'f5be79a42ae8edaee5f954f4d49c1a32f2f40202c0204a2284ef890f5f6a73de',
  },
]

/** The version this program writes. */
export const latestVersion = migrations.length
