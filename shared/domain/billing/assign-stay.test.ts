import { describe, expect, it } from 'vitest'
import { assignStay } from './assign-stay.ts'

const running = (id: string, hostId: string, reservedMinutes: number) => ({
  agreement: { id, hostId },
  reservedMinutes,
})
const idOf = (candidates: ReturnType<typeof running>[], hostId: string): string =>
  assignStay(candidates, hostId).agreement.id

describe('a stay belongs to', () => {
  it('the only agreement that runs, whatever its host and plan', () => {
    expect(idOf([running('a', 'h1', 0)], 'h9')).toBe('a')
    expect(idOf([running('a', 'h1', 480)], 'h9')).toBe('a')
  })

  it('the one that reserves the day, also when another is with the host of the stay', () => {
    expect(idOf([running('a', 'h1', 0), running('b', 'h2', 480)], 'h1')).toBe('b')
  })

  it('of several that reserve, the one with the host', () => {
    expect(idOf([running('a', 'h1', 60), running('b', 'h2', 480)], 'h2')).toBe('b')
  })

  it('of several that reserve, the first by id when none is with the host', () => {
    expect(idOf([running('a', 'h1', 60), running('b', 'h2', 480)], 'h9')).toBe('a')
    // The host of an agreement that does not reserve plays no part.
    expect(idOf([running('a', 'h9', 0), running('b', 'h1', 60), running('c', 'h2', 60)], 'h9')).toBe('b')
  })

  it('of several that reserve with the host, the first by id', () => {
    expect(idOf([running('a', 'h1', 60), running('b', 'h2', 60), running('c', 'h2', 60)], 'h2')).toBe('b')
  })

  it('where none reserves, the one with the host, the first of them by id', () => {
    expect(idOf([running('a', 'h1', 0), running('b', 'h2', 0), running('c', 'h2', 0)], 'h2')).toBe('b')
  })

  it('where none reserves and none is with the host, the first by id', () => {
    expect(idOf([running('a', 'h1', 0), running('b', 'h2', 0)], 'h9')).toBe('a')
  })
})

it('without an agreement there is nothing to choose from', () => {
  expect(() => assignStay([], 'h')).toThrow(RangeError)
})
