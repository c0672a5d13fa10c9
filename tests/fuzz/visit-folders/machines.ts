import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'
import type { ProcedureName } from '../../../shared/contract/index.ts'
import { readDocument } from '../../../shared/formats/exchange/read-document.ts'
import { quickSeals } from '../../support/sealed-container.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../../support/service-on-file.ts'
import { bringBack, exported, giveAlong, openIn } from '../../support/visit-folder.ts'
import { visitedService } from '../../support/visited-service.ts'
import { hostChoices, laptops, typedFields, type Step } from './steps.ts'

/** Home and some laptops, and every bezoekmap that was ever made, in order. */
export type Machines = AsyncDisposable & {
  home: ServiceOnFile
  files: string[]
  take(step: Step): Promise<void>
  /** Home as it is now on a machine of its own. */
  copyOfHome(): Promise<ServiceOnFile>
}

/** Begins with the service at home and empty laptops. */
export async function machines(): Promise<Machines> {
  const home = await serviceOnFile(visitedService(), { seals: quickSeals, actor: 'Thuis' })
  const all: (ServiceOnFile | undefined)[] = [home, ...Array.from({ length: laptops }, () => undefined)]
  const files: string[] = []
  const keep = (path: string): string => {
    files.push(path)
    return path
  }
  const nameOfNext = (): string => `map-${files.length}`
  return {
    home,
    files,
    async take(step) {
      if (step.kind === 'out') {
        const laptop = (all[step.machine] ??= await emptyLaptop(`Laptop ${step.machine}`))
        const hosts = hostChoices[step.hosts % hostChoices.length] ?? hostChoices[0]
        return openIn(laptop, keep(await giveAlong(home, [...hosts], nameOfNext())))
      }
      const service = all[step.machine]
      if (!service) return
      if (step.kind !== 'back') return workOn(service, step)
      const { hosts } = await service.call('visitFolders.list', {})
      const back = keep(
        await giveAlong(
          service,
          hosts.map(({ id }) => id),
          nameOfNext(),
        ),
      )
      if (step.isMerged) await bringBack(home, back)
    },
    async copyOfHome() {
      const folder = testFolder()
      await home.close()
      copyFileSync(home.file, join(folder, 'onthaal.sqlite'))
      await home.reopen()
      return serviceOnFile(undefined, { folder, seals: quickSeals, actor: 'Thuis' })
    },
    async [Symbol.asyncDispose]() {
      for (const service of all) await service?.[Symbol.asyncDispose]()
    },
  }
}

/** What the document of a machine says. */
export async function documentOf(service: ServiceOnFile): Promise<ExchangeDocument> {
  return parsed(new TextEncoder().encode(await exported(service)))
}

/** A document from its bytes, with all its lists. */
export function parsed(bytes: Uint8Array): ExchangeDocument {
  const read = readDocument(bytes)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.document
}

function emptyLaptop(actor: string): Promise<ServiceOnFile> {
  return serviceOnFile(undefined, { folder: testFolder(), seals: quickSeals, actor })
}

async function workOn(service: ServiceOnFile, step: Exclude<Step, { kind: 'out' | 'back' }>): Promise<void> {
  const { homeVisits, hosts } = await documentOf(service)
  const hostId = hosts[0]?.id ?? ''
  if (step.kind === 'settle') return settleOne(service, step.value)
  if (step.kind === 'type') {
    const { field, values } = chosen(typedFields, step.field)
    const value = chosen<string | number | boolean | undefined>(values, step.value)
    const said = typeof value === 'string' ? value.replace('{who}', `machine ${step.machine}`) : value
    const id = chosen(homeVisits, step.record).id
    return attempt(service, 'homeVisits.write', { id, fields: [{ field, ...(said !== undefined && { value: said }) }] })
  }
  if (step.kind === 'close') {
    const { id } = chosen(homeVisits, step.record)
    const reason = step.how === 'cancel' ? { reason: 'Zij is ziek' } : {}
    return attempt(service, `homeVisits.${step.how}`, { id, ...reason })
  }
  const text = `Machine ${step.machine}, ${step.text}`
  if (step.what === 'visit')
    return attempt(service, 'homeVisits.plan', { hostId, date: '2026-11-22', isAnnounced: true, visitor: text })
  if (step.what === 'action')
    return attempt(service, 'hostActions.add', { hostId, text, owner: 'host', agreedOn: '2026-11-22' })
  const note = `progress/n${step.machine}-${step.text}`
  return attempt(service, 'coachingGoals.write', {
    id: 'g1',
    fields: [
      { field: `${note}/date`, value: '2026-11-22' },
      { field: `${note}/text`, value: text },
    ],
  })
}

/** Settles the first conflict of a visit, with one of its values. */
async function settleOne(service: ServiceOnFile, choice: number): Promise<void> {
  for (const { id } of (await documentOf(service)).homeVisits) {
    const [conflict] = (await service.call('homeVisits.sheet', { id })).conflicts
    if (!conflict) continue
    const { value } = chosen(conflict.values, choice)
    const input = { kind: 'visit', id, field: conflict.field, ...(value !== undefined && { value }) }
    return attempt(service, 'homeVisits.settle', input)
  }
}

/** What may be refused: an end before its start, a visit that is closed, a child that the laptop does not know. */
const refusals = new Set([
  'faults',
  'visit-closed',
  'visit-not-closed',
  'visit-in-future',
  'visit-incomplete',
  'no-such-goal',
])

async function attempt(service: ServiceOnFile, name: ProcedureName, input: object): Promise<void> {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (!reply.ok && !refusals.has(reply.error.reason))
    throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify(reply.error)} ${service.logged.join('\n')}`)
}

function chosen<Item>(items: readonly Item[], choice: number): Item {
  return items[choice % items.length] as Item
}
