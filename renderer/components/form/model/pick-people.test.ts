import { describe, expect, it } from 'vitest'
import { peopleIndex, pickPeople, type PickedPerson } from './pick-people.ts'

const people: PickedPerson[] = [
  { id: '1', label: 'Katrien Wuyts', detail: 'Leiebeke' },
  { id: '2', label: 'Zoë Soëtaert', detail: 'Waarle' },
  { id: '3', label: 'Karen Soetaert' },
  { id: '4', label: 'Okan Yildiz', detail: 'Karenveld 3' },
]
const found = (typed: string, limit?: number) =>
  pickPeople(peopleIndex(people), typed, limit).people.map((person) => person.id)

describe('finding somebody', () => {
  it.each([
    ['', ['1', '2', '3', '4']],
    ['soetaert', ['2', '3']],
    ['ZOE', ['2']],
    ['kar', ['3', '4']],
    ['en', ['1', '3', '4']],
    ['wuy kat', ['1']],
    ['leie', ['1']],
    ['xyz', []],
  ])('by "%s"', (typed, ids) => expect(found(typed)).toEqual(ids))

  it('puts those whose names begin so before the others', () => {
    expect(found('ka')).toEqual(['1', '3', '4'])
    expect(pickPeople(peopleIndex(people.toReversed()), 'kar').people.map(({ id }) => id)).toEqual(['3', '4'])
  })

  it('shows no more than fit, and says how many more there are', () => {
    expect(found('', 2)).toEqual(['1', '2'])
    expect(pickPeople(peopleIndex(people), '', 3).hidden).toBe(1)
    expect(pickPeople(peopleIndex(people), 'zoe', 3).hidden).toBe(0)
  })
})
