import { calendar } from './nl/calendar.ts'
import { children } from './nl/children.ts'
import { commands } from './nl/commands.ts'
import { common } from './nl/common.ts'
import { errors } from './nl/errors.ts'
import { families } from './nl/families.ts'
import { faults } from './nl/faults.ts'
import { form } from './nl/form.ts'
import { frame } from './nl/frame.ts'
import { history } from './nl/history.ts'
import { hosts } from './nl/hosts.ts'
import { settings } from './nl/settings.ts'
import { start } from './nl/start.ts'
import { timeline } from './nl/timeline.ts'

/**
 * Every word the window shows, per feature: plain texts and functions that put facts into a sentence. Facturatie and
 * Sluitingen keep their own and import them themselves, so that each screen loads its words with it.
 */
export const nl = {
  calendar,
  children,
  commands,
  common,
  errors,
  families,
  faults,
  form,
  frame,
  history,
  hosts,
  settings,
  start,
  timeline,
}
