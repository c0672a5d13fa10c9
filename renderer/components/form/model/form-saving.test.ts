import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import { chooseSides, forgetYielded, meetConflict, putOffConflict, receiveStored, settleSaved } from './form-saving.ts'
import { openForm, trySave, write, type FormState } from './form-state.ts'
import { someHost } from './testing/some-host.ts'

const open = (): FormState => openForm({ record: someHost, version: 1 }, (value) => checkRecord('hosts', value))
const type = (state: FormState, path: string, text: string): FormState => write(state, path, { typed: 'text', text })
const stored = (version: number, change: object = {}) => ({ version, record: { ...someHost, ...change } })

describe('what the service has now', () => {
  it('is shown by a form without changes', () => {
    const form = receiveStored(open(), stored(2, { city: 'Waarle' }))
    expect([form.record, form.base.version, form.isChanged]).toEqual([{ ...someHost, city: 'Waarle' }, 2, false])
  })

  it('settles changes that it holds already, in whatever form they were typed', () => {
    const form = receiveStored(type(open(), 'iban', 'be71 0961 2345 6769'), stored(2, { iban: 'BE71096123456769' }))
    expect([form.isChanged, form.base.version]).toEqual([false, 2])
  })

  it('lets changes go on when it says the same as before', () => {
    const form = receiveStored(type(open(), 'city', 'Waarle'), stored(2))
    expect([form.isChanged, form.base.version, form.record]).toEqual([true, 2, { ...someHost, city: 'Waarle' }])
  })

  it('does not touch changes otherwise: saving meets the conflict', () => {
    const changed = type(open(), 'city', 'Waarle')
    expect(receiveStored(changed, stored(2, { phone: '1' }))).toBe(changed)
  })

  it('is passed over when the form knows a later version', () => {
    const form = receiveStored(open(), stored(3, { city: 'Waarle' }))
    expect(receiveStored(form, stored(2))).toBe(form)
  })
})

describe('a save that came through', () => {
  it('makes what was sent the stored record', () => {
    const sent = trySave(type(open(), 'iban', 'be71 0961 2345 6769'))
    const form = settleSaved(sent, sent, 2)
    expect(form.draft).toEqual({ ...someHost, iban: 'BE71096123456769' })
    expect([form.isChanged, form.isTried, form.base.version]).toEqual([false, false, 2])
  })

  it('keeps what was typed meanwhile as a change, also in the same field', () => {
    const sent = trySave(type(type(open(), 'city', 'Waarle'), 'iban', 'be71 0961 2345 6769'))
    const form = settleSaved(type(type(sent, 'phone', '1'), 'city', 'Waarleke'), sent, 2)
    expect(form.record).toEqual({ ...someHost, iban: 'BE71096123456769', city: 'Waarleke', phone: '1' })
    expect([form.isChanged, form.base.record]).toEqual([true, sent.record])
  })

  it('keeps what was typed meanwhile where the service keeps another form of what was sent', () => {
    const sent = trySave(type(open(), 'iban', 'be71 0961 2345 6769'))
    const form = settleSaved(type(sent, 'iban', 'BE68 5390 0754 7034'), sent, 2)
    expect(form.record).toEqual(someHost)
  })
})

describe('a conflict', () => {
  const changed = type(type(open(), 'city', 'Waarle'), 'phone', '1')

  it('without clashes goes together and can be saved on the new version', () => {
    const form = meetConflict(changed, stored(2, { street: 'Dorp 1' }))
    expect(form.conflict).toBeUndefined()
    expect(form.base.version).toBe(2)
    expect(form.record).toEqual({ ...someHost, street: 'Dorp 1', city: 'Waarle', phone: '1' })
  })

  it('waits for a choice where both changed the same, and changes nothing until then', () => {
    const form = meetConflict(changed, stored(2, { city: 'Lo', street: 'Dorp 1' }))
    expect(form.conflict?.clashes).toEqual([{ path: 'city', base: 'Leiebeke', mine: 'Waarle', theirs: 'Lo' }])
    expect([form.draft, form.base]).toEqual([changed.draft, changed.base])
    expect(putOffConflict(form).conflict).toBeUndefined()
  })

  it('takes theirs where nothing is chosen, and keeps mine to be read', () => {
    const form = chooseSides(meetConflict(changed, stored(2, { city: 'Lo', street: 'Dorp 1' })), new Map())
    expect(form.record).toEqual({ ...someHost, street: 'Dorp 1', city: 'Lo', phone: '1' })
    expect(form.yielded.map(({ path, mine }) => [path, mine])).toEqual([['city', 'Waarle']])
    expect([form.base.version, form.conflict]).toEqual([2, undefined])
  })

  it('takes mine where that is chosen', () => {
    const met = meetConflict(changed, stored(2, { city: 'Lo', street: 'Dorp 1' }))
    const form = chooseSides(met, new Map([['city', 'mine']]))
    expect(form.record).toEqual({ ...someHost, street: 'Dorp 1', city: 'Waarle', phone: '1' })
    expect(form.yielded).toEqual([])
  })

  it('what yielded stays readable after the save, until it is put aside', () => {
    const chosen = trySave(chooseSides(meetConflict(changed, stored(2, { city: 'Lo' })), new Map()))
    const kept = receiveStored(settleSaved(chosen, chosen, 3), stored(4, { city: 'Lo', phone: '1' }))
    expect(kept.yielded.map(({ mine }) => mine)).toEqual(['Waarle'])
    expect(forgetYielded(kept).yielded).toEqual([])
  })

  it('keeps a text that stands for no value', () => {
    const typed = write(changed, 'endsOn', { typed: 'date', text: '31/2/2026' })
    const form = meetConflict(typed, stored(2, { street: 'Dorp 1' }))
    expect(form.faults).toEqual([{ path: 'endsOn', code: 'invalid-date' }])
  })
})
