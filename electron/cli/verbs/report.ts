import { resolve } from 'node:path'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { table } from '../tables.ts'
import type { CommandLine } from '../arguments.ts'
import { withService } from '../with-service.ts'
import { monthOf } from './month-of.ts'
import type { Printed } from './printed.ts'

/**
 * `report fo-su-05`: writes one file per location that has anything to report. Refused as a whole while a location is
 * blocked, its problems printed; `--host` writes only those of the hosts that are named.
 */
export async function foSu05Verb(line: CommandLine): Promise<Printed> {
  const month = monthOf(line)
  const folder = resolve(line.required('out'))
  const hostIds = line.hosts.length > 0 ? { hostIds: line.hosts } : {}
  return withService(line.required('db'), {}, async (caller) => {
    const { files } = await caller.call('foSu05.write', { requestId: crypto.randomUUID(), month, folder, ...hostIds })
    const preview = await caller.call('foSu05.preview', { month })
    const locations = preview.locations.filter(({ hostId }) => line.hosts.length === 0 || line.hosts.includes(hostId))
    const warnings = locations.flatMap(({ hostId, problems }) => problems.map((problem) => ({ hostId, ...problem })))
    process.stderr.write(`to be mailed as attachments of one mail to ${preview.emailAddress}\n`)
    return { json: { month, files, warnings }, text: reportText({ month, files }, warnings, preview) }
  })
}

type Warning = OutputOf<'foSu05.preview'>['locations'][number]['problems'][number] & { hostId: string }

function reportText(
  { files }: OutputOf<'foSu05.write'>,
  warnings: readonly Warning[],
  { locations }: OutputOf<'foSu05.preview'>,
): string {
  const linesOf = new Map(locations.map(({ hostId, lines, openingDays }) => [hostId, [openingDays, lines.length]]))
  const rows = files.map(({ hostId, name }) => [hostId, ...(linesOf.get(hostId) ?? []), name])
  return [
    table(['host', 'opening days', 'lines', 'file'], rows),
    ...(warnings.length > 0
      ? [
          table(
            ['warning', 'host', 'child', 'dates'],
            warnings.map(({ code, hostId, childId, dates }) => [code, hostId, childId ?? '', dates.join(' ')]),
          ),
        ]
      : []),
  ].join('\n\n')
}
