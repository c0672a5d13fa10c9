import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { euros, table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/**
 * `demo`: the fictional service in a fresh database below --out, last month issued with its open questions accepted, the
 * documents beside it. What an earlier demo left in `data` is replaced; a folder of somebody else's is refused.
 */
export async function demoVerb(line: CommandLine): Promise<Printed> {
  const out = resolve(line.required('out'))
  const data = join(out, 'data')
  const mark = join(data, '.onthaal-demo')
  if (existsSync(data) && !existsSync(mark)) throw new CommandLineError(2, `not a folder of the demo: ${data}`)
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  writeFileSync(mark, '')
  return withService(join(data, 'onthaal.sqlite'), { create: true }, async (caller) => {
    await caller.call('service.startDemo', { requestId: crypto.randomUUID() })
    const { due: month } = await caller.call('billing.months', {})
    const { problems } = await caller.call('billing.preview', { month })
    const accept = [...new Set(problems.map(({ code }) => code))]
    const result = await caller.call('billing.run', { requestId: crypto.randomUUID(), month, out, accept })
    const status = await caller.call('service.status', {})
    const sum = (rows: readonly { totalCents: number }[]): string =>
      euros(rows.reduce((total, row) => total + row.totalCents, 0))
    const count = (ending: string): number => result.files.filter((name) => name.endsWith(ending)).length
    return {
      json: result,
      text: table(
        ['', 'number', 'EUR'],
        [
          [`${status.organiser?.name}: hosts`, status.hosts, ''],
          ['children', status.children, ''],
          [`invoices issued for ${month}`, result.issued.length, sum(result.issued)],
          ['payouts to hosts', result.payouts.length, sum(result.payouts)],
          ['families held back', result.heldBack.length, ''],
          ['problems accepted', problems.length, ''],
          ['PDF documents', count('.pdf'), ''],
          ['bank files', count('.xml'), ''],
          ['summary workbooks', count('.xlsx'), ''],
        ],
      ).concat(`\n\ndocuments: ${join(out, `facturen-${month}`)}\ndatabase:  ${status.file}`),
    }
  })
}
