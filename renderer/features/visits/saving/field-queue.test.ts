import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import {
  addTyped,
  answerCame,
  emptyQueue,
  isUnsaved,
  sendFailed,
  sendKept,
  sendRefused,
  shownValue,
  takeNext,
  tryAgain,
  type FieldQueue,
} from './field-queue.ts'

type Queue = FieldQueue<string>
const typed = (queue: Queue, field: string, value: FieldValue | undefined): Queue =>
  addTyped(queue, new Map([[field, value]]))
const sent = (queue: Queue): Queue => takeNext(queue)?.queue ?? queue

describe('what is typed', () => {
  it('goes at once, and while it is under way the latest of each field waits', () => {
    const first = takeNext(typed(emptyQueue, 'notes', 'R'))
    expect([...(first?.batch ?? [])]).toEqual([['notes', 'R']])
    const later = typed(typed(typed(first?.queue ?? emptyQueue, 'notes', 'Ru'), 'from', '09:00'), 'notes', 'Rus')
    expect(takeNext(later)).toBeUndefined()
    expect([...(takeNext(sendKept(later))?.batch ?? [])]).toEqual([
      ['notes', 'Rus'],
      ['from', '09:00'],
    ])
  })

  it('is shown until an answer shows it, also when an older answer comes in between', () => {
    const kept = sendKept(sent(typed(emptyQueue, 'notes', 'Rustig')))
    const old = answerCame(kept, new Map([['notes', 'Rusti']]))
    expect(shownValue(old, 'notes', 'Rusti')).toBe('Rustig')
    const seen = answerCame(old, new Map([['notes', 'Rustig']]))
    expect(seen.kept.size).toBe(0)
    // What another machine wrote after it is shown from the second answer on.
    expect(shownValue(answerCame(old, new Map([['notes', 'Anders']])), 'notes', 'Anders')).toBe('Anders')
  })

  it('that could not be sent waits, and goes with the next key or again', () => {
    const failed = sendFailed(typed(sent(typed(emptyQueue, 'notes', 'R')), 'from', '09:00'), 'down')
    expect(isUnsaved(failed)).toBe(true)
    expect(takeNext(failed)).toBeUndefined()
    for (const next of [typed(failed, 'notes', 'Ru'), tryAgain(failed)])
      expect([...(takeNext(next)?.batch.keys() ?? [])]).toEqual(['notes', 'from'])
  })

  it('is refused alone: the other fields are kept, and the fault stays at its own until it is typed over', () => {
    const both = addTyped<string>(
      emptyQueue,
      new Map([
        ['until', '07:00'],
        ['notes', 'Rustig'],
      ]),
    )
    let queue = sendRefused(sent(both), 'end-before-start')
    queue = sendRefused(sent(queue), 'end-before-start')
    queue = sendKept(sent(queue))
    expect([...queue.refused]).toEqual([['until', { value: '07:00', failure: 'end-before-start' }]])
    expect(shownValue(queue, 'until', undefined)).toBe('07:00')
    expect(queue.isOneByOne).toBe(false)
    expect(typed(queue, 'until', '11:00').refused.size).toBe(0)
  })

  it('goes together where it belongs to one row', () => {
    const progress = new Map<string, FieldValue>([
      ['progress/p/date', '2026-11-10'],
      ['progress/p/text', 'Leest voor'],
    ])
    const queue = sendRefused(sent(addTyped<string>(emptyQueue, new Map([['text', ''], ...progress]))), 'missing')
    const rest = sendRefused(sent(queue), 'missing')
    expect([...(takeNext(rest)?.batch.keys() ?? [])]).toEqual([...progress.keys()])
  })

  it('is never lost: whatever goes wrong on the way, the last of each field is stored or still shown', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        field: fc.constantFrom('notes', 'from', 'progress/p/date', 'progress/p/text'),
        value: fc.option(fc.string({ maxLength: 2 }), { nil: undefined }),
      }),
      fc.record({ kind: fc.constantFrom('send', 'keep', 'fail', 'refuse', 'again', 'answer') }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let queue: Queue = emptyQueue
        const stored = new Map<string, FieldValue>()
        const last = new Map<string, FieldValue | undefined>()
        for (const one of steps) {
          if ('field' in one) {
            queue = typed(queue, one.field, one.value)
            last.set(one.field, one.value)
          } else if (one.kind === 'send') queue = sent(queue)
          else if (one.kind === 'again') queue = tryAgain(queue)
          else if (one.kind === 'answer') queue = answerCame(queue, stored)
          else if (queue.sending.size > 0) {
            if (one.kind === 'keep')
              for (const [field, value] of queue.sending)
                if (value === undefined) stored.delete(field)
                else stored.set(field, value)
            queue =
              one.kind === 'keep'
                ? sendKept(queue)
                : one.kind === 'fail'
                  ? sendFailed(queue, 'down')
                  : sendRefused(queue, 'faults')
          }
          for (const [field, value] of last) expect(shownValue(queue, field, stored.get(field))).toBe(value)
        }
        for (let rounds = 0; isUnsaved(queue) && rounds < 100; rounds += 1) {
          queue = sent(tryAgain(queue))
          for (const [field, value] of queue.sending)
            if (value === undefined) stored.delete(field)
            else stored.set(field, value)
          queue = sendKept(queue)
        }
        for (const [field, value] of last) expect(stored.get(field)).toBe(value)
      }),
    )
  })
})
