import { insertRun } from '../../../../db/repositories/issued-write.ts'
import { readRuns } from '../../../../db/repositories/issued-read.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { Act, CommandContext } from '../../context.ts'
import { documentSet } from '../../documents/document-set.ts'
import { stageDocuments } from '../../documents/stage-documents.ts'
import { documentsWritten, publishMonth } from './documents.ts'
import { filesOf } from './files-of.ts'
import { prepareRun, type PreparedRun } from './issue.ts'

type Input = ParsedInputOf<'billing.run'>

/**
 * Issues a month (exchange.md §6): works out the run, makes all its documents in a staging folder, then writes the run in one
 * transaction and puts the documents in their place. Cancelled or failed before the transaction, nothing has changed.
 */
export async function runMonth(context: CommandContext, input: Input): Promise<OutputOf<'billing.run'>> {
  const { db, clock, commit } = context
  const reasons = new Map(input.reasons.map(({ contractHolderId, reason }) => [contractHolderId, reason]))
  const mark = context.database().changeMark()
  const prepared = await prepareRun(db, input.month, { accept: input.accept, reasons }, clock.now())
  const { run } = prepared
  if (run.invoices.length === 0 && run.payouts.length === 0) return replyTo(prepared, [])
  const runs = [...(await readRuns(db, input.month)), run]
  context.progress('documents', 0, documentSet(runs).length)
  const staged = await stageDocuments({
    out: input.out,
    month: input.month,
    runs,
    signal: context.cancelled,
    onProgress: (done, total) => context.progress('documents', done, total),
  })
  const reply = await commit(async (transaction) => {
    context.cancelled.throwIfAborted()
    // Commands wait for each other, but another program may have written meanwhile. Asked within the transaction: from here
    // on nobody else's writing can come between.
    if (context.database().changeMark() !== mark) throw new ServiceError('conflict', 'changed-meanwhile')
    await insertRun(transaction, run, context.actor)
    return { value: replyTo(prepared, filesOf(staged)), acts: actsOf(prepared, input, reasons) }
  }).catch(async (error: unknown) => {
    await staged.discard()
    throw error
  })
  await staged.publish().catch((error: unknown) => {
    throw new ServiceError('unavailable', 'issued-without-documents', { cause: String(error) })
  })
  await context.note(runs.map(documentsWritten))
  return reply
}

/**
 * A run that was answered before, asked again after a lost answer: what was issued stays. Its documents are written again,
 * because the first attempt may have ended between the transaction and the documents.
 */
export async function repeatRun(context: CommandContext, { month, out }: Input): Promise<void> {
  await publishMonth(context, { month, out })
}

function replyTo({ run, heldBack }: PreparedRun, files: readonly string[]): OutputOf<'billing.run'> {
  return {
    month: run.month,
    issued: run.invoices.map(({ contractHolder, number, structuredCommunication, totalCents }) => ({
      contractHolderId: contractHolder.id,
      number,
      structuredCommunication,
      totalCents,
    })),
    payouts: run.payouts.map(({ host, totalCents }) => ({ hostId: host.id, totalCents })),
    heldBack,
    files: [...files],
  }
}

/** Who issued what, and what was accepted with which reason. */
function actsOf({ run, heldBack, uncovered }: PreparedRun, input: Input, reasons: ReadonlyMap<string, string>): Act[] {
  const unregistered = run.invoices.flatMap((invoice) => {
    const days = invoice.lines.flatMap((line) =>
      line.days.filter((day) => day.unregistered).map((day) => ({ childId: line.childId, date: day.date })),
    )
    if (days.length === 0) return []
    const contractHolderId = invoice.contractHolder.id
    const reason = reasons.get(contractHolderId) ?? 'accepted for all'
    return [
      {
        action: 'unregistered-days-accepted',
        subject: contractHolderId,
        details: { invoice: invoice.number, reason, days },
      },
    ]
  })
  return [
    {
      action: 'month-issued',
      subject: run.month,
      details: {
        run: run.id,
        sequence: run.sequence,
        invoices: run.invoices.length,
        payouts: run.payouts.length,
        accepted: input.accept,
        heldBack,
      },
    },
    ...unregistered,
    ...uncovered.map(({ childId, date }) => ({
      action: 'presence-left-unbilled',
      subject: childId,
      details: { date },
    })),
  ]
}
