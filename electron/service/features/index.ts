import type { CommandContext, HandlersOf } from '../context.ts'
import type { NamesOf, ParsedInputOf, ProcedureName } from '../../../shared/contract/index.ts'
import { attendanceFormHandlers } from './forms/index.ts'
import { attendanceHandlers } from './attendance/index.ts'
import { backupHandlers } from './backups.ts'
import { billingHandlers } from './billing/index.ts'
import { repeatRun } from './billing/run.ts'
import { capacityHandlers } from './capacity.ts'
import { childrenHandlers } from './children.ts'
import { closureHandlers } from './closures.ts'
import { exchangeHandlers } from './exchange.ts'
import { deviationsHandlers } from './attendance/deviations.ts'
import { freeDaysHandlers } from './attendance/free-days.ts'
import { historyHandlers } from './history.ts'
import { hostStopHandlers } from './host-stops/index.ts'
import { hostYearHandlers } from './host-year/index.ts'
import { hostHandlers } from './hosts.ts'
import { openDaysHandlers } from './attendance/open-handlers.ts'
import { caseHandlers } from './incidents/index.ts'
import { letterHandlers } from './letters/index.ts'
import { monitoringHandlers } from './monitoring/index.ts'
import { planningHandlers } from './planning/index.ts'
import { visitPhotoHandlers } from './visits/photos.ts'
import { visitFolderHandlers } from './visit-folders/index.ts'
import { visitReportHandlers } from './visits/write-report.ts'
import { visitHandlers } from './visits/index.ts'
import { postcodeHandlers } from './postcodes.ts'
import { absenceReasonHandlers } from './records/absence-reasons.ts'
import { agreementHandlers } from './records/agreements.ts'
import { carePlanHandlers } from './records/care-plans.ts'
import { childRecordHandlers } from './records/children.ts'
import { contractHolderHandlers } from './records/contract-holders.ts'
import { extraDayHandlers } from './records/extra-days.ts'
import { hostRecordHandlers } from './records/hosts.ts'
import { tariffHandlers } from './records/tariffs.ts'
import { foSu05Handlers } from './reports/fo-su-05.ts'
import { searchHandlers } from './search/index.ts'
import { serviceHandlers } from './service.ts'
import { groupLocationHandlers } from './substitution/group-locations.ts'
import { substitutionHandlers } from './substitution/index.ts'
import { substitutionLetterHandlers } from './substitution/telling/index.ts'
import { supportHandlers } from './support/index.ts'
import { settingsHandlers } from './settings.ts'
import { todayHandlers } from './today/index.ts'
import { waitingListHandlers } from './waiting-list/index.ts'
import { waitingMatchHandlers } from './waiting-matches/index.ts'

/** A handler for every procedure of the contract: a missing or an extra one does not compile. */
export const handlers: HandlersOf<ProcedureName> = {
  ...serviceHandlers,
  ...todayHandlers,
  ...exchangeHandlers,
  ...hostHandlers,
  ...hostRecordHandlers,
  ...contractHolderHandlers,
  ...childrenHandlers,
  ...childRecordHandlers,
  ...agreementHandlers,
  ...tariffHandlers,
  ...carePlanHandlers,
  ...closureHandlers,
  ...attendanceHandlers,
  ...freeDaysHandlers,
  ...deviationsHandlers,
  ...extraDayHandlers,
  ...absenceReasonHandlers,
  ...openDaysHandlers,
  ...attendanceFormHandlers,
  ...capacityHandlers,
  ...planningHandlers,
  ...billingHandlers,
  ...foSu05Handlers,
  ...monitoringHandlers,
  ...substitutionHandlers,
  ...groupLocationHandlers,
  ...postcodeHandlers,
  ...substitutionLetterHandlers,
  ...hostStopHandlers,
  ...visitHandlers,
  ...caseHandlers,
  ...supportHandlers,
  ...visitFolderHandlers,
  ...hostYearHandlers,
  ...visitPhotoHandlers,
  ...visitReportHandlers,
  ...searchHandlers,
  ...waitingListHandlers,
  ...waitingMatchHandlers,
  ...letterHandlers,
  ...settingsHandlers,
  ...historyHandlers,
  ...backupHandlers,
}

/** What remains to be done outside the database when a request that was answered before is asked again. */
export const repeats: {
  [Name in NamesOf<'command'>]?: (context: CommandContext, input: ParsedInputOf<Name>) => Promise<void>
} = { 'billing.run': repeatRun }
