import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Json } from '../support/exchange-document.ts'
import { expectDoneOrNotBegun, type Call } from '../support/killed-service.ts'
import { jpeg, png } from '../support/pictures.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { visitedService } from '../support/visited-service.ts'

// The program may die in the midst of any act at a host's table: then it was done, or nothing of it was, and doing it again does
// it once.

const incident = {
  kind: 'crisis',
  category: 'injury',
  hostId: 'h1',
  occurredAt: '2026-11-21T10:00',
  reportedAt: '2026-11-21T10:15',
  reportedBy: 'An',
  description: 'Gevallen.',
  children: [{ childId: 'c1' }],
  steps: [],
}

function start(): Promise<ServiceOnFile> {
  const document = visitedService() as Record<string, Json[]>
  return serviceOnFile({
    ...document,
    homeVisits: (document['homeVisits'] ?? []).map((visit) =>
      (visit as { id: string }).id === 'v2'
        ? { ...(visit as object), date: '2026-11-20', from: '09:00', until: '10:00' }
        : visit,
    ),
    incidents: [{ id: 'i1', ...incident }],
    materials: [{ id: 'm1', name: 'Bedje' }],
    materialLoans: [{ id: 'l1', materialId: 'm1', hostId: 'h1', from: '2026-10-01', conditionOut: 'good' }],
  })
}

function callsOf({ folder }: ServiceOnFile): Record<string, Call> {
  const out = join(folder, 'out')
  mkdirSync(out, { recursive: true })
  const paths = [join(folder, 'trap.jpg'), join(folder, 'tuin.png')]
  writeFileSync(join(folder, 'trap.jpg'), jpeg)
  writeFileSync(join(folder, 'tuin.png'), png)
  const items = [{ id: 'bed', section: 'Slapen', text: 'Leeg bedje' }]
  const fields = [
    { field: 'notes', value: 'Rustig. '.repeat(20_000) },
    { field: 'presentChildren/c1', value: true },
    { field: 'checks/sleep-back/answer', value: 'good' },
    { field: 'scores/well-being/score', value: 3 },
  ]
  return {
    write: ['homeVisits.write', { id: 'v2', fields }],
    finish: ['homeVisits.finish', { id: 'v2' }],
    photos: ['homeVisits.addPhotos', { visitId: 'v2', paths }],
    incident: ['incidents.save', { record: incident }],
    form: ['incidents.writeCrisisForm', { id: 'i1', folder: out }],
    report: ['homeVisits.writeReport', { id: 'v1', folder: out, parts: ['presence', 'checks', 'notes', 'actions'] }],
    takeBack: ['loans.takeBack', { id: 'l1', version: 1, returnedOn: '2026-11-22', conditionIn: 'worn' }],
    slip: ['loans.writeSlip', { hostId: 'h1', folder: out }],
    template: ['visitTemplates.save', { record: { from: '2026-11-01', items } }],
  }
}

/** The documents below a folder are whole, whatever else a crash left there. */
function expectWholeDocuments(out: string): void {
  const folders = readdirSync(out).filter((name) => !name.startsWith('.'))
  for (const name of folders)
    for (const file of readdirSync(join(out, name)).filter((each) => each.endsWith('.pdf')))
      expect(
        readFileSync(join(out, name, file))
          .subarray(-7)
          .toString('latin1'),
      ).toContain('%%EOF')
}

describe('a service that is killed', () => {
  it.each(['write', 'finish', 'photos', 'incident', 'form', 'report', 'takeBack', 'slip', 'template'])(
    'in the midst of %s has done it or not begun, and does it once when asked again',
    async (name) => {
      await using service = await start()
      const out = join(service.folder, 'out')
      await expectDoneOrNotBegun(service, callsOf(service)[name] as Call, () => expectWholeDocuments(out))
      // Nothing half is left: each document in its folder, each picture under its name.
      expect(readdirSync(out).filter((file) => file.startsWith('.'))).toEqual([])
      const photos = join(service.folder, 'photos')
      if (existsSync(photos)) expect(readdirSync(photos)).toHaveLength(2)
    },
    90_000,
  )
})
