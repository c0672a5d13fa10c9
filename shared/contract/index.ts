import { absenceReasons } from './absence-reasons.ts'
import { agreements } from './agreements.ts'
import { attendanceForms } from './attendance-forms.ts'
import { attendance } from './attendance.ts'
import { backups } from './backups.ts'
import { billing } from './billing.ts'
import { capacity } from './capacity.ts'
import { carePlans } from './care-plans.ts'
import { children } from './children.ts'
import { closures } from './closures.ts'
import { contractHolders } from './contract-holders.ts'
import type { Procedure } from './define.ts'
import { deviations } from './deviations.ts'
import { exchange } from './exchange.ts'
import { foSu05 } from './fo-su-05.ts'
import { freeDays } from './free-days.ts'
import { extraDays } from './extra-days.ts'
import { hostStops } from './host-stops.ts'
import { history } from './history.ts'
import { homeVisits } from './home-visits.ts'
import { hostGuidance } from './host-guidance.ts'
import { hostYear } from './host-year.ts'
import { hosts } from './hosts.ts'
import { complaints, incidents } from './incidents.ts'
import { letters, regulations } from './letters.ts'
import { monitoring } from './monitoring.ts'
import { openDays } from './open-days.ts'
import { visitPhotos } from './photos.ts'
import { planningKeep } from './planning-keep.ts'
import { planningRealised } from './planning-realised.ts'
import { planning } from './planning.ts'
import { postcodes } from './postcodes.ts'
import { search } from './search.ts'
import { service } from './service.ts'
import { settings } from './settings.ts'
import { groupLocations } from './group-locations.ts'
import { substitution } from './substitution.ts'
import { substitutionLetters } from './substitution-letters.ts'
import { materials, support, training } from './support.ts'
import { tariffs } from './tariffs.ts'
import { today } from './today.ts'
import { visitFolders } from './visit-folders.ts'
import { visitReport } from './visit-report.ts'
import { visitTemplates } from './visit-templates.ts'
import { priorityRules } from './priority-rules.ts'
import { waitingList } from './waiting-list.ts'
import { waitingMatches } from './waiting-matches.ts'
import { whatIf } from './what-if.ts'
import type { z } from './zod.ts'

/** Every procedure of the program: the window, the command line and the tests have no other way to the data. */
export const procedures = {
  ...service,
  ...today,
  ...exchange,
  ...hosts,
  ...contractHolders,
  ...children,
  ...agreements,
  ...tariffs,
  ...carePlans,
  ...closures,
  ...attendance,
  ...freeDays,
  ...deviations,
  ...extraDays,
  ...absenceReasons,
  ...openDays,
  ...attendanceForms,
  ...capacity,
  ...planning,
  ...planningRealised,
  ...whatIf,
  ...planningKeep,
  ...billing,
  ...foSu05,
  ...monitoring,
  ...substitution,
  ...groupLocations,
  ...postcodes,
  ...substitutionLetters,
  ...hostStops,
  ...homeVisits,
  ...visitTemplates,
  ...hostGuidance,
  ...incidents,
  ...complaints,
  ...training,
  ...materials,
  ...support,
  ...visitFolders,
  ...hostYear,
  ...visitPhotos,
  ...visitReport,
  ...search,
  ...waitingList,
  ...priorityRules,
  ...waitingMatches,
  ...letters,
  ...regulations,
  ...settings,
  ...history,
  ...backups,
} as const satisfies Record<string, Procedure>

export type Procedures = typeof procedures
export type ProcedureName = keyof Procedures
/** What a caller gives (defaults not yet filled in). */
export type InputOf<Name extends ProcedureName> = z.input<Procedures[Name]['input']>
/** What a handler receives. */
export type ParsedInputOf<Name extends ProcedureName> = z.output<Procedures[Name]['input']>
export type OutputOf<Name extends ProcedureName> = z.output<Procedures[Name]['output']>
export type KindOf<Name extends ProcedureName> = Procedures[Name]['kind']
/** Names of the procedures of a kind. */
export type NamesOf<Kind extends Procedure['kind']> = {
  [Name in ProcedureName]: KindOf<Name> extends Kind ? Name : never
}[ProcedureName]

/** Whether a text names a procedure. */
export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(procedures, name)
}
