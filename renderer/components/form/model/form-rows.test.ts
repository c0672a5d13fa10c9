import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { addRow, removeRow, rowsAt, undoRemove } from './form-rows.ts'
import { leave, openForm, refuse, write, type FormState } from './form-state.ts'

const open = (licence: readonly unknown[]): FormState =>
  openForm({ record: { licence }, version: 1 }, (record) => ({ record }))
const rows = (state: FormState) => rowsAt(state.draft, 'licence')
const [a, b, c] = [{ from: 'a' }, { from: 'b' }, { from: 'c' }]

describe('rows of a form', () => {
  it('are added at the end, also where there is no list yet', () => {
    expect(rows(addRow(open([a]), 'licence', b))).toEqual([a, b])
    expect(addRow(open([]), 'contacts', a).draft).toEqual({ licence: [], contacts: [a] })
  })

  it('are taken away, and put back where they were with what was typed in them', () => {
    const typed = write(open([a, b, c]), 'licence[1].from', { typed: 'date', text: '31/2' })
    const gone = removeRow(typed, 'licence', 1)
    expect(rows(gone)).toEqual([a, c])
    expect(undoRemove(gone).draft).toEqual(typed.draft)
    expect(undoRemove(gone).removed).toBeUndefined()
  })

  it('are not taken away where there is none', () => {
    const form = open([a])
    expect([removeRow(form, 'licence', 1), removeRow(form, 'licence', -1), undoRemove(form)]).toEqual([
      form,
      form,
      form,
    ])
  })

  it('take along which of their fields were left, and lose what the service said by their index', () => {
    const form = refuse(leave(leave(open([a, b, c]), 'licence[1].from'), 'licence[2].until'), [
      { path: 'licence[2]', code: 'overlap' },
      { path: 'iban', code: 'invalid-iban' },
    ])
    const gone = removeRow(form, 'licence', 1)
    expect([...gone.left]).toEqual(['licence[1].until'])
    expect(gone.refused.map((fault) => fault.path)).toEqual(['iban'])
    expect([...undoRemove(gone).left]).toEqual(['licence[2].until'])
  })

  it('are the same as before once a row is taken away and put back, whichever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: fc.string() }), { minLength: 1, maxLength: 6 }), fc.nat(5), (list, at) => {
        const form = open(list)
        expect(undoRemove(removeRow(form, 'licence', at)).draft).toEqual(form.draft)
      }),
      fixedSeed,
    )
  })
})
