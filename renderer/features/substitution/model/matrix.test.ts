import { describe, expect, it } from 'vitest'
import { countsOf } from './counts.ts'
import { cursorOf, moveCursor } from './cursor.ts'
import { matrixOf } from './matrix.ts'
import { rowReasonOf } from './row-reason.ts'
import { answerOf, decidedOf, needOf, placementOf, viewOf } from './testing/view.ts'

const [monday, tuesday] = ['2026-11-09', '2026-11-10']
const kinds = (matrix: ReturnType<typeof matrixOf>) =>
  matrix.rows.map(({ cells }) => cells.map(({ state }) => state.kind))

describe('matrixOf', () => {
  it('puts children by dates, and waits while nothing was answered', () => {
    const matrix = matrixOf(
      viewOf([needOf('ella', monday), needOf('ella', tuesday), needOf('finn', tuesday)]),
      undefined,
      monday,
    )
    expect(kinds(matrix)).toEqual([
      ['waiting', 'waiting', 'none'],
      ['none', 'waiting', 'none'],
    ])
    expect(matrix.columns.map(({ isThin }) => isThin)).toEqual([false, false, true])
  })

  it('lets a decision go before a proposal, and tells what it is', () => {
    const answer = answerOf({
      placements: [placementOf('ella', monday), placementOf('finn', monday)],
      unplaced: [{ childId: 'finn', date: tuesday, slots: [], reason: 'full' }],
    })
    const decided = (childId: string, given: Parameters<typeof decidedOf>[0]) =>
      needOf(childId, monday, { decided: [decidedOf(given)] })
    const needs = [
      decided('ella', {}),
      decided('amber', { answer: 'agreed' }),
      decided('jef', { kind: 'parents' }),
      decided('lotte', { kind: 'group', groupLocationId: 'g1' }),
      needOf('finn', monday),
      needOf('finn', tuesday),
    ]
    expect(kinds(matrixOf(viewOf(needs), answer, monday)).map((row) => row.slice(0, 2))).toEqual([
      ['arranged', 'none'],
      ['agreed', 'none'],
      ['parents', 'none'],
      ['group', 'none'],
      ['proposed', 'unplaced'],
    ])
  })

  it('shows a day that is over as it was, without a proposal', () => {
    const needs = [needOf('ella', monday), needOf('ella', tuesday), needOf('jef', monday, { decided: [decidedOf()] })]
    const answer = answerOf({ placements: [placementOf('ella', monday), placementOf('ella', tuesday)] })
    expect(kinds(matrixOf(viewOf(needs), answer, tuesday))).toEqual([
      ['over', 'proposed', 'none'],
      ['arranged', 'none', 'none'],
    ])
  })
})

it('counts what became of the child-days, of the whole and of each day', () => {
  const answer = answerOf({
    placements: [placementOf('ella', monday)],
    unplaced: [{ childId: 'ella', date: tuesday, slots: [], reason: 'full' }],
  })
  const needs = [needOf('ella', monday), needOf('ella', tuesday), needOf('jef', monday, { decided: [decidedOf()] })]
  const { all, days } = countsOf(matrixOf(viewOf(needs), answer, monday))
  expect(all).toEqual({ childDays: 3, decided: 1, proposed: 1, unplaced: 1, waiting: 0, over: 0 })
  expect(days.map(({ childDays, unplaced }) => [childDays, unplaced])).toEqual([
    [2, 0],
    [1, 1],
    [0, 0],
  ])
})

describe('the keys of the matrix', () => {
  const answer = answerOf({ unplaced: [{ childId: 'finn', date: tuesday, slots: [], reason: 'full' }] })
  const matrix = matrixOf(viewOf([needOf('ella', monday), needOf('finn', tuesday)]), answer, monday)

  it('begin at the child-day without a place, or at the one of the address', () => {
    expect(cursorOf(matrix, {})).toEqual({ row: 1, column: 1 })
    expect(cursorOf(matrix, { childId: 'ella', date: monday })).toEqual({ row: 0, column: 0 })
    expect(cursorOf(matrix, { childId: 'gone', date: monday })).toEqual({ row: 1, column: 1 })
  })

  it.each([
    ['ArrowRight', { row: 0, column: 1 }, { row: 0, column: 1 }],
    ['ArrowLeft', { row: 0, column: 1 }, { row: 0, column: 0 }],
    ['ArrowDown', { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['Home', { row: 1, column: 1 }, { row: 1, column: 0 }],
    ['End', { row: 1, column: 0 }, { row: 1, column: 1 }],
    ['q', { row: 1, column: 0 }, undefined],
  ])('%s', (key, at, to) => {
    expect(moveCursor(at, key, matrix)).toEqual(to)
  })
})

describe('why a child goes there', () => {
  const reasonOf = (needs: Parameters<typeof viewOf>[0], answer: Parameters<typeof answerOf>[0]) => {
    const [row] = matrixOf(viewOf(needs), answerOf(answer), monday).rows
    return row && rowReasonOf(row)
  }
  const two = [
    needOf('ella', monday, { siblings: [{ id: 'sien', firstName: 'Sien', lastName: 'Maes' }] }),
    needOf('ella', tuesday),
  ]

  it('names the brother or sister before anything else', () => {
    const placements = [
      placementOf('ella', monday, { why: 'siblings' }),
      placementOf('ella', tuesday, { why: 'known' }),
    ]
    expect(reasonOf(two, { placements })).toEqual({ kind: 'siblings', with: ['Sien'] })
  })

  it('counts the days at the same host, and tells a distance', () => {
    const placements = [
      placementOf('ella', monday, { why: 'same-host' }),
      placementOf('ella', tuesday, { why: 'same-host' }),
    ]
    expect(reasonOf(two, { placements })).toEqual({ kind: 'same-host', days: 2 })
    expect(reasonOf(two, { placements: [placementOf('ella', monday)] })).toEqual({ kind: 'nearest', metres: 900 })
  })

  it('counts decided days at that host too, and calls one day alone no same host', () => {
    const placements = [placementOf('ella', tuesday, { why: 'same-host' })]
    const decided = needOf('ella', monday, { decided: [decidedOf()] })
    expect(reasonOf([decided, needOf('ella', tuesday)], { placements })).toEqual({ kind: 'same-host', days: 2 })
    expect(reasonOf([needOf('ella', tuesday)], { placements })).toEqual({ kind: 'room', metres: 900 })
  })

  it('tells what keeps a child without any place', () => {
    const unplaced = [{ childId: 'ella', date: monday, slots: [], reason: 'closed' as const }]
    expect(reasonOf([needOf('ella', monday)], { unplaced })).toEqual({ kind: 'unplaced', reason: 'closed' })
    expect(reasonOf([needOf('ella', monday, { decided: [decidedOf()] })], {})).toEqual({ kind: 'decided' })
  })
})
