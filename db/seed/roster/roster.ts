import { anzegemAndKruisem } from './anzegem-and-kruisem.ts'
import { deinzeAndNewcomers } from './deinze-and-newcomers.ts'
import type { Roster } from './spec.ts'
import { waregemWithSchool } from './waregem-with-school.ts'
import { waregemWithoutSchool } from './waregem-without-school.ts'
import { zulteAndWielsbeke } from './zulte-and-wielsbeke.ts'

/** Every family of the demo, by host. */
export const roster: Roster = {
  ...waregemWithoutSchool,
  ...waregemWithSchool,
  ...zulteAndWielsbeke,
  ...deinzeAndNewcomers,
  ...anzegemAndKruisem,
}
