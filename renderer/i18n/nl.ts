import { calendar } from './nl/calendar.ts'
import { children } from './nl/children.ts'
import { commands } from './nl/commands.ts'
import { common } from './nl/common.ts'
import { errors } from './nl/errors.ts'
import { faults } from './nl/faults.ts'
import { frame } from './nl/frame.ts'
import { hosts } from './nl/hosts.ts'
import { settings } from './nl/settings.ts'
import { start } from './nl/start.ts'
import { timeline } from './nl/timeline.ts'

/**
 * Every word the window shows, per feature: plain texts and functions that put facts into a sentence. Facturatie keeps its
 * own in nl/billing.ts and imports them itself, so that its screen loads its words with it.
 */
export const nl = { calendar, children, commands, common, errors, faults, frame, hosts, settings, start, timeline }
