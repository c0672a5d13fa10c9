import { describe, expect, it } from 'vitest'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Matrix, MatrixCell } from '../../substitution/model/matrix.ts'
import type { Need, Placement } from '../../substitution/substitution-types.ts'
import { hostsToday, roomLeft } from './occupancy.ts'
import { standByDay } from './pressing-days.ts'
import { namesTogether, pressingRows } from './pressing-rows.ts'

type Board = OutputOf<'planning.board'>
type Cell = Board['hosts'][number]['cells'][number]

const day = '2026-11-09'

describe('the hosts of today', () => {
  const open: Cell = { state: 'open', limit: 4, peak: 2, over: false, steps: [[480, 1020, 2]] }
  const board = (cells: Record<string, Cell>): Board => ({
    days: [{ date: day, children: 0, openHosts: 0, overHosts: 0 }],
    hosts: Object.entries(cells).map(([id, cell]) => ({
      id,
      firstName: id,
      lastName: 'Proef',
      city: 'Waregem',
      children: 0,
      guests: 0,
      cells: [cell],
    })),
  })
  const closed = (closure: 'illness' | 'leave'): Cell => ({ state: 'closed', limit: 4, peak: 0, over: false, closure })

  it('stand in order: ill, at work, closed otherwise; whoever does not work that day is left out', () => {
    const hosts = hostsToday(
      board({ a: closed('leave'), b: open, c: { ...open, state: 'no-hours' }, d: closed('illness') }),
      new Map(),
    )
    expect(hosts.map(({ id }) => id)).toEqual(['d', 'b', 'a'])
    expect(roomLeft(hosts)).toBe(2)
  })

  it('count a proposal while the child is there, and what is left is what nobody takes at any moment', () => {
    const both = board({ a: open, b: { ...open, peak: 5, over: true, steps: [[480, 540, 5]] } })
    const hosts = hostsToday(both, new Map([['a', [[960, 1080]]]]))
    expect(hosts[0]).toMatchObject({
      peak: 3,
      steps: [
        { from: 480, until: 960, count: 2 },
        { from: 960, until: 1020, count: 3 },
        { from: 1020, until: 1080, count: 1 },
      ],
    })
    expect(roomLeft(hosts)).toBe(1)
  })
})

describe('the children of the absence that stands first', () => {
  const need = (firstName: string, from: number, familyId = 'p1', date = day): Need => ({
    child: { id: firstName, firstName, lastName: familyId === 'p1' ? 'Wuyts' : 'Maes' },
    family: { id: familyId, firstName: 'An', lastName: 'Ouder' },
    date,
    agreementIds: [firstName],
    slots: [[from, 1020]],
    decided: [],
    isTold: false,
    siblings: [],
  })
  const proposed = (own: Need, hostId: string): MatrixCell & { need: Need } => {
    const placement: Placement = {
      childId: own.child.id,
      date: own.date,
      host: { id: hostId, firstName: 'Host', lastName: hostId },
      slots: [...own.slots],
      why: 'nearest',
      metres: 900,
      peak: 5,
      limit: 6,
    }
    return { date: own.date, need: own, state: { kind: 'proposed', placement }, isOver: false }
  }
  const matrixOf = (...cells: (MatrixCell & { need: Need })[]): Matrix => ({
    columns: [],
    rows: cells.map((cell) => ({ child: cell.need.child, family: cell.need.family, cells: [cell] })),
  })

  it('are in order of arrival, brothers and sisters with one place in one row', () => {
    const rows = pressingRows(
      matrixOf(
        proposed(need('Lotte', 480), 'h2'),
        proposed(need('Ella', 450, 'p2'), 'h2'),
        proposed(need('Sien', 480), 'h2'),
        proposed(need('Wout', 480), 'h3'),
        proposed(need('Jef', 420, 'p2', '2026-11-10'), 'h2'),
      ),
      day,
    )
    expect(rows.map(({ children }) => namesTogether(children, 'en'))).toEqual([
      'Ella Maes',
      'Lotte en Sien Wuyts',
      'Wout Wuyts',
    ])
    expect(rows[1]).toMatchObject({ load: { peak: 5, limit: 6 }, metres: 900 })
  })

  it('are counted by day, from that day on', () => {
    const nowhere = {
      ...proposed(need('Ella', 450, 'p2', '2026-11-10'), 'h2'),
      state: { kind: 'unplaced' as const, reason: 'full' as const },
    }
    const over = proposed(need('Jef', 420, 'p2', '2026-11-06'), 'h2')
    expect(standByDay(matrixOf(nowhere, over, proposed(need('Lotte', 480), 'h2')), day)).toMatchObject([
      { date: day, children: 1, proposed: 1, decided: 0, unplaced: [] },
      { date: '2026-11-10', children: 1, proposed: 0, unplaced: [{ id: 'Ella' }] },
    ])
  })
})
