import { resolve } from 'node:path'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { problemCodes, type ProblemCode } from '../../../shared/domain/billing/problems.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { euros, table } from '../tables.ts'
import { withService } from '../with-service.ts'
import { monthOf } from './month-of.ts'
import type { Printed } from './printed.ts'

function acceptedCodes(line: CommandLine): ProblemCode[] {
  return line.accept.map((code) => {
    const known = problemCodes.find((candidate) => candidate === code)
    if (!known) throw new CommandLineError(2, `not a problem code: ${code} (${problemCodes.join(', ')})`)
    return known
  })
}

/** `billing preview`: the month as it would be issued, and its problems. */
export async function previewVerb(line: CommandLine): Promise<Printed> {
  const month = monthOf(line)
  const preview = await withService(line.required('db'), {}, (caller) => caller.call('billing.preview', { month }))
  return { json: preview, text: previewText(preview) }
}

function previewText({ invoices, payouts, problems }: OutputOf<'billing.preview'>): string {
  const families = invoices.map(({ contractHolderId, lines, totalCents }) => [
    contractHolderId,
    lines.length,
    euros(totalCents),
  ])
  const hosts = payouts.map(({ hostId, lines, totalCents }) => [hostId, lines.length, euros(totalCents)])
  const open = problems.map(({ code, childId, contractHolderId, date, dates }) => [
    code,
    childId,
    contractHolderId ?? '',
    date ?? dates?.join(' ') ?? '',
  ])
  return [
    table(['family', 'lines', 'total'], families),
    table(['host', 'lines', 'total'], hosts),
    open.length > 0 ? table(['problem', 'child', 'family', 'dates'], open) : 'no problems',
  ].join('\n\n')
}

/** `billing run`: issues the month and writes its documents. */
export async function runVerb(line: CommandLine): Promise<Printed> {
  const month = monthOf(line)
  const accept = acceptedCodes(line)
  const out = resolve(line.required('out'))
  const result = await withService(line.required('db'), {}, (caller) =>
    caller.call('billing.run', { requestId: crypto.randomUUID(), month, out, accept }),
  )
  const isIdle = result.issued.length === 0 && result.payouts.length === 0
  if (isIdle)
    process.stderr.write(
      `nothing to do: ${month} has nothing that can be issued and is not; "documents" writes what was issued again\n`,
    )
  return { json: result, text: runText(result) }
}

function runText({ issued, payouts, heldBack, files }: OutputOf<'billing.run'>): string {
  const held = heldBack.map(({ contractHolderId, code }) => [contractHolderId, code])
  return [
    table(
      ['family', 'number', 'communication', 'total'],
      issued.map((one) => [one.contractHolderId, one.number, one.structuredCommunication, euros(one.totalCents)]),
    ),
    table(
      ['host', 'total'],
      payouts.map(({ hostId, totalCents }) => [hostId, euros(totalCents)]),
    ),
    ...(held.length > 0 ? [table(['held back', 'because'], held)] : []),
    `${files.length} files`,
  ].join('\n\n')
}

/** `documents`: writes what was issued again. */
export async function documentsVerb(line: CommandLine): Promise<Printed> {
  const month = monthOf(line)
  const out = resolve(line.required('out'))
  const result = await withService(line.required('db'), {}, (caller) =>
    caller.call('billing.documents', { requestId: crypto.randomUUID(), month, out }),
  )
  return { json: result, text: result.files.join('\n') }
}
