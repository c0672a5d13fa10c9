import type { foSu05 } from '../../../../shared/contract/fo-su-05.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { reportMonth, type LocationReport } from '../../../../shared/domain/reports/fo-su-05/report-month.ts'
import { formFile } from '../../../../shared/formats/fo-su-05/write.ts'
import { foSu05 as rules } from '../../../../shared/law/fo-su-05.ts'
import type { HandlersOf } from '../../context.ts'
import { writeFilesWhole } from '../../write-files-whole.ts'
import { locationView, namedChildren } from './location-view.ts'
import { readReportFacts, type MonthFacts } from './report-facts.ts'

/** Handlers of the monthly report FO-SU-05. */
export const foSu05Handlers: HandlersOf<keyof typeof foSu05> = {
  'foSu05.preview': async ({ db, clock }, { month }) => {
    const read = await readReportFacts(db, month, clock.today())
    const reports = reportMonth(read.facts)
    const { organiserName, responsible } = read.facts
    return {
      month,
      organiserName,
      ...(responsible === undefined ? {} : { responsible }),
      emailAddress: rules.emailAddress,
      subject: rules.subject,
      locations: reports.map((report) => locationView(report, read)),
      children: namedChildren(reports, read),
    }
  },

  'foSu05.write': async ({ db, clock, version, commit }, { month, folder, hostIds }) => {
    const read = await readReportFacts(db, month, clock.today())
    for (const hostId of hostIds ?? [])
      if (!read.hosts.has(hostId)) throw new ServiceError('not-found', 'no-such-host', { hostId })
    const asked = reportMonth(read.facts).filter(({ location }) => hostIds?.includes(location.opening.hostId) ?? true)
    const blocked = asked.filter(({ state }) => state === 'blocked')
    if (blocked.length > 0)
      throw new ServiceError('locked', 'blocked-locations', {
        locations: blocked.map((report) => locationView(report, read)).map(problemsOf),
      })
    const files = asked
      .filter(({ state }) => state === 'ready')
      .map((report) => formOf(report, read, `Onthaal ${version}`))
    if (files.length === 0) throw new ServiceError('conflict', 'nothing-to-report')
    await writeFilesWhole(folder, files)
    const written = files.map(({ hostId, name }) => ({ hostId, name }))
    const about = written.map(({ hostId }) => `host:${hostId}`)
    return commit(async () => ({
      value: { month, files: written },
      acts: [{ action: 'report-written', subject: 'FO-SU-05', about, details: { month, files: written } }],
    }))
  },
}

/** The file of a location under a name that stays the same: a second one takes the place of the first. */
function formOf({ location, ...report }: LocationReport, { facts }: MonthFacts, usedViewer: string) {
  const { month, organiserName, responsible = '' } = facts
  const dossierNumber = location.dossierNumber ?? ''
  return {
    hostId: location.opening.hostId,
    name: `FO-SU-05_${month}_${dossierNumber}.xml`,
    text: formFile({
      ...report,
      month,
      organiserName,
      responsible,
      usedViewer,
      dossierNumber,
      locationName: location.name,
    }),
  }
}

function problemsOf({ hostId, problems }: ReturnType<typeof locationView>) {
  return { hostId, problems: problems.filter(({ severity }) => severity === 'blocks') }
}
