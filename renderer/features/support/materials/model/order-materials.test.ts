import { describe, expect, it } from 'vitest'
import type { LoanState } from '../../../../../shared/domain/support/loan-state.ts'
import type { MaterialEntry } from '../material-types.ts'
import { isOfChip, orderMaterials } from './order-materials.ts'

const host = { id: 'h1', firstName: 'Fé', lastName: 'Maes', startsOn: '2020-01-01' }

function entry(id: string, loan?: { state: LoanState; dueOn?: string }, state?: MaterialEntry['state']): MaterialEntry {
  return {
    id,
    version: 1,
    record: { id, name: `Bed ${id}`, number: `B-${id}` },
    state: state ?? (loan && loan.state !== 'returned' ? 'out' : 'here'),
    loans: loan ? 1 : 0,
    ...(loan && {
      last: {
        id: `l${id}`,
        version: 1,
        record: {
          id: `l${id}`,
          materialId: id,
          hostId: 'h1',
          from: '2026-01-01',
          conditionOut: 'good' as const,
          ...(loan.dueOn !== undefined && { dueOn: loan.dueOn }),
        },
        state: loan.state,
        host,
      },
    }),
  }
}

const entries = [
  entry('1'),
  entry('2', { state: 'out' }),
  entry('3', { state: 'overdue', dueOn: '2026-10-01' }),
  entry('4', { state: 'out', dueOn: '2027-01-01' }),
  entry('5', { state: 'overdue', dueOn: '2026-09-01' }),
  entry('6', { state: 'host-stopped' }),
  entry('7', { state: 'returned' }, 'lost'),
  entry('8', { state: 'due-soon', dueOn: '2026-11-12' }),
  entry('9', { state: 'returned' }),
]

const idsOf = (ordered: ReturnType<typeof orderMaterials>) =>
  Object.fromEntries(Object.entries(ordered).map(([group, list]) => [group, list.map(({ id }) => id).join('')]))

describe('materials', () => {
  it('stand by where they are, what should be back for longest on top', () => {
    expect(idsOf(orderMaterials(entries, { chip: 'all', filter: '' }))).toEqual({
      pressing: '653',
      out: '842',
      here: '19',
      gone: '7',
    })
  })

  it('are found by name, number and who has it now, whatever accents', () => {
    expect(idsOf(orderMaterials(entries, { chip: 'all', filter: 'b-2' }))['out']).toBe('2')
    expect(idsOf(orderMaterials(entries, { chip: 'all', filter: 'fe maes' }))).toEqual({
      pressing: '653',
      out: '842',
      here: '',
      gone: '',
    })
  })

  it('that are to be asked back are out as well', () => {
    expect(entries.filter((one) => isOfChip(one, 'out')).map(({ id }) => id)).toEqual(['2', '3', '4', '5', '6', '8'])
    expect(entries.filter((one) => isOfChip(one, 'pressing')).map(({ id }) => id)).toEqual(['3', '5', '6'])
    expect(entries.filter((one) => isOfChip(one, 'here')).map(({ id }) => id)).toEqual(['1', '9'])
  })
})
