import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExchangeDocument, SubstitutionRecord } from '../../shared/domain/exchange/document.ts'
import { absenceService, familyOf, hostAt, week, type Planned } from '../support/absence-service.ts'
import type { Json } from '../support/exchange-document.ts'
import { textOfPages } from '../support/read-pdf.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const planned: Planned[] = [
  { childId: 'c1', hostId: 'h1', times: '08:00-17:00', contractHolderId: 'p1', child: { firstName: 'Lotte' } },
  { childId: 'c2', hostId: 'h1', times: '08:00-17:00', contractHolderId: 'p1', child: { firstName: 'Sien' } },
  { childId: 'c3', hostId: 'h1', times: '07:00-12:00', contractHolderId: 'p2', child: { firstName: 'Ella' } },
]
const place = (id: string, agreementId: string, changes: Partial<SubstitutionRecord> = {}): SubstitutionRecord => ({
  id,
  agreementId,
  date: week.monday,
  kind: 'host',
  hostId: 'h2',
  slots: [{ from: '08:00', until: '17:00' }],
  status: 'arranged',
  decidedAt: '2026-11-16T06:55',
  decidedBy: 'An',
  ...changes,
})
/** Els, ill from Monday to Wednesday; two sisters have a place on Monday, Ella has nothing. */
const lists: Partial<ExchangeDocument> = {
  closures: [
    {
      hostId: 'h1',
      from: week.monday,
      until: week.wednesday,
      reason: 'illness',
      reportedAt: '2026-11-16T06:50',
      reportedBy: 'An',
    },
  ],
  contractHolders: [familyOf('p1', { email: 'wuyts@voorbeeld.example' }), familyOf('p2', { email: 'geen adres' })],
  substitutions: [place('s1', 'a1'), place('s2', 'a2')],
}
const hosts = [
  hostAt('h1', { firstName: 'Els', lastName: 'Vandamme' }),
  hostAt('h2', { firstName: 'Hilde', lastName: 'Baert' }),
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telling-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function withService(
  work: (service: ServiceOnFile, closureId: string) => Promise<void>,
  today: string = week.monday,
): Promise<void> {
  await using service = await serviceOnFile(absenceService(hosts, planned, lists), { today })
  await work(service, String(service.rows("SELECT id FROM closures WHERE host_id = 'h1'")[0]?.['id']))
}
const ellaWithout = [{ childId: 'c3', date: week.monday }]

describe('letters about an absence', () => {
  it('are about what was decided and what was not found; the rest is counted', () =>
    withService(async (service, closureId) => {
      const [sisters, ella] = await service.call('substitution.letters', { closureId, withoutPlace: ellaWithout })
      expect(sisters).toMatchObject({ email: 'wuyts@voorbeeld.example', days: 2, undecided: 4 })
      expect(sisters?.letter?.text).toContain('- ma 16 november: Lotte en Sien, Hilde Baert, 08:00–17:00')
      expect(ella).toMatchObject({ days: 1, undecided: 2, letter: { from: week.monday, until: week.monday } })
      expect(ella?.email).toBeUndefined()
      expect(ella?.letter?.text).toContain('betaalt u niets, en er gaan geen respijtdagen af.')
    }))

  it('leave out days that are over', () =>
    withService(async (service, closureId) => {
      const [sisters] = await service.call('substitution.letters', { closureId, withoutPlace: [] })
      expect(sisters).toMatchObject({ days: 0, undecided: 2 })
      expect(sisters?.letter).toBeUndefined()
    }, week.wednesday))

  it('are written, and kept as told with their words', () =>
    withService(async (service, closureId) => {
      const written = await service.call('substitution.writeLetters', {
        closureId,
        contractHolderIds: ['p1', 'p2', 'p1'],
        folder,
        kinds: ['pdf', 'eml'],
        withoutPlace: ellaWithout,
      })
      expect(written.folder).toBe(join(folder, `vervanging-vandamme-els-${week.monday}`))
      expect(written.withoutEmail).toEqual(['p2'])
      expect(readdirSync(written.folder).sort()).toEqual([
        'brief-p1-ouder.eml',
        'brief-p1-ouder.pdf',
        'brief-p2-ouder.pdf',
      ])
      expect(readFileSync(join(written.folder, 'brief-p1-ouder.eml'), 'utf8')).toContain(
        'To: Ouder p1 <wuyts@voorbeeld.example>',
      )
      expect(textOfPages(readFileSync(join(written.folder, 'brief-p2-ouder.pdf'))).join('')).toContain(
        'nog geen plaats',
      )
      const { contacts } = await service.call('substitution.view', { closureId })
      expect(
        contacts.map(({ contractHolderId, channel, topic }) => `${contractHolderId} ${channel} ${topic}`).sort(),
      ).toEqual(['p1 email place', 'p1 letter place', 'p2 letter place'])
      const [sisters] = await service.call('substitution.letters', { closureId, withoutPlace: [] })
      expect(contacts.find(({ channel }) => channel === 'email')?.text).toBe(sisters?.letter?.text)
      expect(sisters?.writtenAt).toBe(contacts[0]?.at)
      // What was told goes along to another installation as it was said.
      const { text } = await service.call('exchange.export', {})
      await using other = await serviceOnFile(JSON.parse(text) as Json, { today: week.monday })
      expect(other.rows('SELECT text FROM family_contacts ORDER BY id')).toEqual(
        service.rows('SELECT text FROM family_contacts ORDER BY id'),
      )
      const [entry] = await service.call('history.list', { subject: 'child:c1' })
      expect(entry).toMatchObject({ action: 'family-contact-added', record: { kind: 'family-contact' } })
    }))

  it.each<[string, object, string]>([
    ['no family', { contractHolderIds: [] }, 'validation: invalid-input'],
    ['a family of another host', { contractHolderIds: ['p9'] }, 'not-found: no-such-contract-holder'],
    ['a family about which nothing is decided', { contractHolderIds: ['p1', 'p2'] }, 'conflict: nothing-to-write'],
    ['another absence', { closureId: 'weg' }, 'not-found: no-such-closure'],
    ['a folder that is gone', { folder: '/nergens/verder' }, 'unavailable: folder-missing'],
  ])('are refused for %s, and nothing is left behind', (_, changes, refusal) =>
    withService(async (service, closureId) => {
      const input = { closureId, contractHolderIds: ['p1'], folder, kinds: ['pdf' as const], withoutPlace: [] }
      expect(await service.refusal('substitution.writeLetters', { ...input, ...changes })).toContain(refusal)
      expect(readdirSync(folder)).toEqual([])
      expect(service.rows('SELECT id FROM family_contacts')).toEqual([])
    }),
  )

  it('are none where only e-mails are asked for a family without an address', () =>
    withService(async (service, closureId) => {
      const input = { closureId, contractHolderIds: ['p2'], folder, kinds: ['eml' as const], withoutPlace: ellaWithout }
      expect(await service.refusal('substitution.writeLetters', input)).toContain('nothing-to-write')
    }))
})

describe('the call list on paper', () => {
  it('has every family by arrival, decided places and proposals, and what to say', () =>
    withService(async (service, closureId) => {
      const {
        folder: out,
        name,
        families,
      } = await service.call('substitution.writeCallList', {
        closureId,
        folder,
        assumed: [{ childId: 'c3', date: week.tuesday, hostId: 'h2', slots: [[420, 720]] }],
        sentences: [{ contractHolderId: 'p2', text: 'Ella kan morgen bij Hilde terecht.' }],
      })
      expect([name, families]).toEqual([`bellijst-vandamme-els-${week.monday}.pdf`, 2])
      const text = textOfPages(readFileSync(join(out, name))).join('')
      expect(text).toMatch(/07:00[\s\S]*Ella[\s\S]*Hilde Baert, voorstel[\s\S]*08:00[\s\S]*Lotte en Sien/)
      expect(text).toContain('Ella kan morgen bij Hilde')
      const [entry] = await service.call('history.list', { subject: 'host:h1' })
      expect(entry?.action).toBe('call-list-written')
    }))

  it('stands beside the letters that were written before', () =>
    withService(async (service, closureId) => {
      const about = { closureId, folder }
      await service.call('substitution.writeLetters', {
        ...about,
        contractHolderIds: ['p1'],
        kinds: ['pdf'],
        withoutPlace: [],
      })
      const { folder: out } = await service.call('substitution.writeCallList', { ...about, assumed: [], sentences: [] })
      expect(readdirSync(out)).toHaveLength(2)
    }))
})
