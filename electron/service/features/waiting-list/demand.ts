import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { WaitingRequest } from '../../../../shared/domain/exchange/waiting-list.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import { countDemand, isReceivedIn, type Demand } from '../../../../shared/domain/waiting-list/demand.ts'
import type { HandlersOf } from '../../context.ts'
import { demandFileName, type DemandList } from '../../documents/demand-list.ts'
import { demandText } from '../../documents/text/demand-nl.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { organiserOf } from '../records/organiser.ts'

type Span = { from: string; until: string }

/** The requests of a period as the lokaal loket counts them (R129): on the screen, and as a workbook. */
export const demandHandlers: HandlersOf<'waitingList.demand' | 'waitingList.writeDemand'> = {
  'waitingList.demand': async ({ db }, span) => (await readDemand(db, span)).demand,

  'waitingList.writeDemand': async (context, { from, until, folder }) => {
    const { db, clock } = context
    const { demand, requests } = await readDemand(db, { from, until })
    const { name: organiserName } = await organiserOf(db)
    const list: DemandList = { organiserName, from, until, countedOn: clock.today(), demand, requests }
    const name = demandFileName(list)
    const order = { type: 'demand' as const, list }
    const written = await writeDocument(context, { name, order }, { name: demandText.folder, out: folder })
    const details = { from, until, requests: requests.length }
    return context.commit(async () => ({
      value: { folder: written, name },
      acts: [{ action: 'demand-written', about: [], details }],
    }))
  },
}

async function readDemand(db: Executor, span: Span): Promise<{ demand: Demand; requests: WaitingRequest[] }> {
  if (span.from > span.until) throw new ServiceError('validation', 'from-after-until')
  const settings = datedSettings(await readSettings(db))
  const requests = (await readWaitingList(db))
    .map(({ record }) => record)
    .filter((request) => isReceivedIn(request, span))
    .sort((a, b) => compareText(a.receivedAt, b.receivedAt) || compareText(a.id, b.id))
  const vulnerableFrom = (on: string): number => settings.number('priority.vulnerableFrom', parseDate(on))
  return { demand: countDemand(requests, span, vulnerableFrom), requests }
}
