import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goals } from '../../shared/domain/substitution/goals.ts'
import { agreementOf, beginEmpty, childOf, holderOf, hostOf } from '../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

let service: ServiceOnFile
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
})
afterEach(() => service[Symbol.asyncDispose]())

const from = '2026-11-10'
const settingOf = async (key: string) => (await service.call('settings.list', {})).find((one) => one.key === key)
const faultsOf = async (name: string, input: object) => {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  return reply.ok ? [] : (reply.error.details as { faults: { path: string; code: string }[] }).faults
}

describe('what a proposal looks at', () => {
  it('is an order of goals from a date, that stands in the history', async () => {
    const value = 'unplaced,distance,siblings-apart'
    await service.call('settings.set', { key: 'substitution.goals', from, value })
    expect((await settingOf('substitution.goals'))?.rows.map((row) => [row.value, row.origin, row.inForce])).toEqual([
      [value, 'service', true],
      [goals.join(','), 'law', false],
    ])
    const [act] = await service.call('history.list', { subject: 'service' })
    expect(act).toMatchObject({ action: 'setting-set', changes: [{ field: from, after: value }] })
  })

  it.each(['', 'siblings-apart', 'placed', 'unplaced,unplaced', 'unplaced,nearest', 'unplaced, distance', 3])(
    'cannot be %j',
    async (value) => {
      const refusal = await service.refusal('settings.set', { key: 'substitution.goals', from, value })
      expect(refusal).toBe('validation: invalid-value')
    },
  )

  it.each([
    ['substitution.seconds', 1, 60, [0, 61, 2.5]],
    ['substitution.maximumKm', 0, 1_000, [-1, 1_001]],
  ] as const)('%s lies from %d to %d', async (key, least, most, refused) => {
    expect((await settingOf(key))?.bounds).toEqual({ from: least, until: most })
    for (const value of [least, most]) await service.call('settings.set', { key, from, value })
    for (const value of refused)
      expect(await service.refusal('settings.set', { key, from, value })).toBe('validation: invalid-value')
  })
})

describe('where postcodes lie', () => {
  const place = { latitude: 50.8885, longitude: 3.427 }

  it('lists first what has no place yet, the most used first, of who works or has care', async () => {
    const family = async (postcode: string, city: string, endsOn?: string) => {
      const child = await service.call('children.save', { record: childOf() })
      const holder = await service.call('contractHolders.save', { record: holderOf({ postcode, city }) })
      const host = (await service.call('hosts.list', {}))[0]
      const record = agreementOf({ childId: child.id, contractHolderId: holder.id, hostId: host?.id ?? '' })
      await service.call('agreements.save', {
        record: { ...record, ...(endsOn && { startsOn: '2026-01-05', endsOn }) },
      })
    }
    await service.call('hosts.save', { record: hostOf() })
    await family('8560', 'Wevelgem')
    await family('8560', 'Gullegem')
    await family('8790', 'Waregem')
    await family('8500', 'Kortrijk', '2026-11-09')
    await service.call('postcodes.save', { postcode: '8800', ...place })
    const before = await service.call('postcodes.list', {})
    expect(before).toEqual([
      { postcode: '8560', cities: ['Gullegem', 'Wevelgem'], hosts: 0, families: 2 },
      { postcode: '8790', cities: ['Waregem'], hosts: 1, families: 1 },
      { postcode: '8800', cities: [], hosts: 0, families: 0, position: place },
    ])
    await service.call('postcodes.save', { postcode: '8560', ...place })
    expect((await service.call('postcodes.list', {})).map(({ postcode, position }) => [postcode, !!position])).toEqual([
      ['8790', false],
      ['8560', true],
      ['8800', true],
    ])
  })

  it('are changed and taken away, named in the history', async () => {
    await service.call('postcodes.save', { postcode: '8790', ...place })
    await service.call('postcodes.save', { postcode: '8790', ...place, latitude: 51 })
    await service.call('postcodes.remove', { postcode: '8790' })
    expect(await service.call('postcodes.list', {})).toEqual([])
    expect(await service.refusal('postcodes.remove', { postcode: '8790' })).toBe('not-found: no-such-postcode')
    const acts = await service.call('history.list', { subject: 'service', limit: 3 })
    expect(acts.map(({ action, changes }) => [action, changes[0]?.field])).toEqual([
      ['postcode-removed', '8790'],
      ['postcode-changed', '8790'],
      ['postcode-added', '8790'],
    ])
  })

  it.each([{ postcode: ' ' }, { latitude: 91 }, { longitude: -181 }, { latitude: '50' }])(
    'not with %j',
    async (wrong) => {
      const input = { postcode: '8790', ...place, ...wrong }
      expect(await service.refusal('postcodes.save', input)).toBe('validation: invalid-input')
    },
  )
})

describe('who does not want whom', () => {
  it('is kept of a host and shown in her file by name', async () => {
    const child = await service.call('children.save', { record: childOf() })
    const record = hostOf({ refusesSubstitutes: true, refusedChildren: [child.id] })
    const { id } = await service.call('hosts.save', { record })
    expect(await service.call('hosts.file', { id })).toMatchObject({
      refusesSubstitutes: true,
      refusedChildren: [{ id: child.id, firstName: 'Ella', lastName: 'Maes' }],
    })
  })

  it('is kept of a family and shown in the file of its child', async () => {
    const host = await service.call('hosts.save', { record: hostOf() })
    const other = await service.call('hosts.save', { record: hostOf({ firstName: 'Mia' }) })
    const child = await service.call('children.save', { record: childOf() })
    const holder = await service.call('contractHolders.save', { record: holderOf({ refusedHosts: [other.id] }) })
    const agreement = agreementOf({ childId: child.id, contractHolderId: holder.id, hostId: host.id })
    await service.call('agreements.save', { record: agreement })
    const file = await service.call('children.file', { id: child.id })
    expect(file.contractHolders[0]?.refusedHosts).toEqual([{ id: other.id, firstName: 'Mia', lastName: 'Vandamme' }])
  })

  it('names somebody: an unknown id is a fault at its place, of a new record and of a changed one', async () => {
    const unknown = { path: 'refusedChildren[1]', code: 'unknown-reference' }
    const child = await service.call('children.save', { record: childOf() })
    const record = hostOf({ refusedChildren: [child.id, 'nobody'] })
    expect(await faultsOf('hosts.save', { record })).toMatchObject([unknown])
    const { id, version } = await service.call('hosts.save', { record: hostOf() })
    expect(await faultsOf('hosts.save', { id, version, record })).toMatchObject([unknown])
    expect(await faultsOf('contractHolders.save', { record: holderOf({ refusedHosts: ['nobody'] }) })).toMatchObject([
      { path: 'refusedHosts[0]', code: 'unknown-reference' },
    ])
  })
})
