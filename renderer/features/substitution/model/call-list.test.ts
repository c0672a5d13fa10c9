import { describe, expect, it } from 'vitest'
import type { FamilyContact } from '../../../../shared/domain/exchange/document.ts'
import type { Answer, Need } from '../substitution-types.ts'
import { backCalls } from './back-calls.ts'
import { callRows } from './call-list.ts'
import { inOrder, keepOrder } from './call-order.ts'
import { callTelling } from './call-telling.ts'
import { matrixOf } from './matrix.ts'
import { answerOf, decidedOf, needOf, placementOf, viewOf } from './testing/view.ts'

const [monday, tuesday] = ['2026-11-09', '2026-11-10']
const early: Partial<Need> = { slots: [[420, 1020]] }

const contact = (given: Partial<FamilyContact> = {}): FamilyContact => ({
  id: 'b1',
  contractHolderId: 'f-ella',
  hostId: 'h1',
  from: monday,
  until: tuesday,
  topic: 'place',
  at: '2026-11-09T06:51',
  by: 'An',
  channel: 'phone',
  answer: 'agreed',
  text: 'Ilse kan haar hebben.',
  ...given,
})

function rowsOf(needs: Need[], answer: Partial<Answer>, contacts: FamilyContact[] = [], today = monday) {
  const view = viewOf(needs, { contacts })
  return callRows(view, matrixOf(view, answerOf(answer), today))
}

describe('callRows', () => {
  it('calls first whose child comes first, today before tomorrow', () => {
    const needs = [needOf('jef', tuesday, early), needOf('ella', monday), needOf('finn', monday, early)]
    expect(rowsOf(needs, {}).map(({ family, first }) => [family.id, first.minute])).toEqual([
      ['f-finn', 420],
      ['f-ella', 480],
      ['f-jef', 420],
    ])
  })

  it('leaves days that are over out, and calls a family of two children once', () => {
    const sien = needOf('sien', monday, { family: { id: 'f-lotte', firstName: 'Katrien', lastName: 'Wuyts' } })
    const needs = [needOf('lotte', monday), { ...sien }, needOf('ella', monday)]
    const rows = rowsOf(needs, {})
    expect(rows.map(({ children }) => children)).toEqual([['lotte', 'sien'], ['ella']])
    expect(rowsOf(needs, {}, [], tuesday)).toEqual([])
  })

  it.each([
    ['a proposal is to be told', { isTold: true }, { placements: [placementOf('ella', monday)] }, false],
    ['and so is what is still sought', { isTold: true }, {}, false],
    ['a place that it knows of is done', { isTold: true, decided: [decidedOf()] }, {}, true],
    ['another place is to be told', { decided: [decidedOf()] }, {}, false],
    [
      'that there is no place is to be told',
      {},
      { unplaced: [{ childId: 'ella', date: monday, slots: [], reason: 'full' as const }] },
      false,
    ],
    [
      'and is known after that',
      { isTold: true },
      { unplaced: [{ childId: 'ella', date: monday, slots: [], reason: 'full' as const }] },
      true,
    ],
  ])('%s', (_, need, answer, isDone) => {
    expect(rowsOf([needOf('ella', monday, need)], answer, [contact()])[0]?.isDone).toBe(isDone)
  })
})

it('keeps the order when somebody answers, and orders anew when the absence moves', () => {
  const two = { placements: [placementOf('ella', monday), placementOf('ella', tuesday)] }
  const needs = [needOf('ella', monday, early), needOf('ella', tuesday, early), needOf('finn', monday)]
  const before = rowsOf(needs, two)
  const order = keepOrder(before, undefined, 'c1')
  const told = needs.map((need) =>
    need.date === monday && need.child.id === 'ella'
      ? { ...need, isTold: true, decided: [decidedOf({ answer: 'agreed' })] }
      : need,
  )
  const after = rowsOf(told, two)
  expect(after.map(({ family }) => family.id)).toEqual(['f-finn', 'f-ella'])
  expect(inOrder(after, keepOrder(after, order, 'c1')).map(({ family }) => family.id)).toEqual(['f-ella', 'f-finn'])
  expect(inOrder(after, keepOrder(after, order, 'c2')).map(({ family }) => family.id)).toEqual(['f-finn', 'f-ella'])
})

describe('callTelling', () => {
  const needs = [
    needOf('ella', monday, { decided: [decidedOf()] }),
    needOf('ella', tuesday),
    needOf('ella', '2026-11-11'),
  ]
  const days = [{ date: monday }, { date: tuesday }, { date: '2026-11-11' }].map(({ date }) => ({
    date,
    isAffected: true,
    isServiceClosed: false,
  }))
  const view = viewOf(needs, { days })
  const answer = answerOf({
    placements: [placementOf('ella', tuesday)],
    unplaced: [{ childId: 'ella', date: '2026-11-11', slots: [], reason: 'full' }],
  })
  const [row] = callRows(view, matrixOf(view, answer, monday))
  const tellingOf = (spoken: Parameters<typeof callTelling>[3]) =>
    callTelling(view, 'f-ella', row?.days ?? [], spoken, 'Ilse kan haar hebben.')

  it('makes places of proposals on a yes, and notes it with what was decided', () => {
    expect(tellingOf('agreed')).toMatchObject({
      from: monday,
      until: '2026-11-11',
      places: [{ kind: 'host', childId: 'ella', date: tuesday, hostId: 'h2' }],
      arranged: [{ id: 's1', version: 1 }],
    })
  })

  it('notes a yes anew where there was one: the place stood until then', () => {
    const agreed = needOf('ella', monday, { isTold: true, decided: [decidedOf({ answer: 'agreed' })] })
    const [own] = callRows(view, matrixOf(viewOf([agreed]), answerOf({}), monday))
    expect(callTelling(view, 'f-ella', own?.days ?? [], 'agreed', '…').arranged).toEqual([{ id: 's1', version: 1 }])
  })

  it('leaves every day to parents who see to it themselves', () => {
    const { places, arranged } = tellingOf('own-solution')
    expect(places).toEqual([
      { kind: 'parents', childId: 'ella', date: tuesday },
      { kind: 'parents', childId: 'ella', date: '2026-11-11' },
    ])
    expect(arranged).toEqual([{ id: 's1', version: 1 }])
  })

  it('only notes that nobody answered', () => {
    expect(tellingOf('no-answer')).toMatchObject({ answer: 'no-answer', places: [], arranged: [] })
  })
})

describe('backCalls', () => {
  const absence = { until: '2026-11-09' }

  it('calls who was told of days on which the host is back', () => {
    expect(backCalls([contact()], absence, monday)).toMatchObject([
      { familyId: 'f-ella', from: tuesday, until: tuesday, isDone: false },
    ])
    expect(backCalls([contact({ until: monday })], absence, monday)).toEqual([])
    expect(backCalls([contact({ answer: 'no-answer' })], absence, monday)).toEqual([])
  })

  it('is done once it was said after that, and begins anew when a longer absence was told', () => {
    const back = contact({ id: 'b2', topic: 'back', at: '2026-11-09T10:00', from: tuesday })
    expect(backCalls([contact(), back], absence, monday)[0]?.isDone).toBe(true)
    const again = contact({ id: 'b3', at: '2026-11-09T11:00' })
    expect(backCalls([contact(), back, again], absence, monday)[0]?.isDone).toBe(false)
  })
})
