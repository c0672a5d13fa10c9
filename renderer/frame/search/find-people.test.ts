import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeople } from './find-people.ts'
import { indexPeople, type Person } from './people-index.ts'

const person = (name: string, kind: Person['kind'] = 'child', more: Partial<Person> = {}): Person => ({
  kind,
  id: `${kind} ${name}`,
  fileId: name,
  name,
  of: [],
  isFormer: false,
  ...more,
})

const index = indexPeople([
  person('Els Bossuyt', 'host', { city: 'Waregem' }),
  person('Żaneta Żółć'),
  person('Minh Nguyễn'),
  person("Wim D'hondt", 'family', { phone: '+32 (0)478 12.34.56' }),
  person('Anne-Marie Van de Walle'),
  person('Jan Vandewalle'),
  person('Mia Peeters-Janssens'),
  person('Aïcha El Amrani'),
  person('Søren Kjærgaard'),
  person('Łukasz Wójcik'),
  person('Jozefien De Clercq', 'host', { city: 'Deinze' }),
  person('Ella Maes', 'child', { of: ['Martine Claeys'] }),
  person('Ella Maes', 'family', { isFormer: true }),
  person('Jef Maas', 'family'),
  person('François Lefèvre'),
  person('Gülşen Yıldız'),
  person('Юлия Иванова'),
  person('Lies Wauters', 'request', { of: ['Noor Verhaeghe'], phone: '0479 00 00 01' }),
])
const found = (query: string): string[] => findPeople(index, query).people.map(({ name }) => name)

describe('findPeople', () => {
  it.each([
    // As it sounds, mistyped, with and without accents.
    ['bosuit', 'Els Bossuyt'],
    ['bossyut', 'Els Bossuyt'],
    ['bosui', 'Els Bossuyt'],
    ['Bossuyt Els', 'Els Bossuyt'],
    ['zolc', 'Żaneta Żółć'],
    ['Żółć', 'Żaneta Żółć'],
    ['nguyen', 'Minh Nguyễn'],
    ['nguyne', 'Minh Nguyễn'],
    ['lukasz wojcik', 'Łukasz Wójcik'],
    ['soren', 'Søren Kjærgaard'],
    ['yildiz', 'Gülşen Yıldız'],
    ['lefevre', 'François Lefèvre'],
    ['иван', 'Юлия Иванова'],
    // Written together and apart.
    ['dhondt', "Wim D'hondt"],
    ["D'hondt", "Wim D'hondt"],
    ['D’Hondt', "Wim D'hondt"],
    ['d hondt', "Wim D'hondt"],
    ['dont', "Wim D'hondt"],
    ['annemarie vandewalle', 'Anne-Marie Van de Walle'],
    ['walle anne', 'Anne-Marie Van de Walle'],
    ['jan van de walle', 'Jan Vandewalle'],
    ['jan vande walle', 'Jan Vandewalle'],
    ['janssens', 'Mia Peeters-Janssens'],
    ['peters', 'Mia Peeters-Janssens'],
    ['elamrani', 'Aïcha El Amrani'],
    ['deklerk', 'Jozefien De Clercq'],
    ['de klerck jozefin', 'Jozefien De Clercq'],
    // By whom it belongs to, by town, by telephone, and a request by its child.
    ['ella martine', 'Ella Maes'],
    ['ella claes', undefined],
    ['els waregem', 'Els Bossuyt'],
    ['0478 12', "Wim D'hondt"],
    ['+32 478 12 34 56', "Wim D'hondt"],
    ['3456', "Wim D'hondt"],
    ['noor', 'Lies Wauters'],
    ['wouters', 'Lies Wauters'],
  ])('%s', (query, name) => {
    expect(found(query)[0]).toBe(name)
  })

  it('best first: as it is written before as it sounds, who is there before who was', () => {
    expect(findPeople(index, 'maes').people.map(({ id }) => id)).toEqual([
      'child Ella Maes',
      'family Ella Maes',
      'family Jef Maas',
    ])
    expect(found('maas')[0]).toBe('Jef Maas')
    expect(found('vandewalle')).toEqual(['Anne-Marie Van de Walle', 'Jan Vandewalle'])
    const kinds = indexPeople((['contact', 'family', 'child', 'host'] as const).map((kind) => person('Els Maes', kind)))
    expect(findPeople(kinds, 'els').people.map(({ kind }) => kind)).toEqual(['host', 'child', 'family', 'contact'])
  })

  it('only who is like it is not sure of it, and nobody is like it while somebody answers', () => {
    expect(findPeople(index, 'bossyut').isSure).toBe(false)
    expect(findPeople(index, 'bosuit').isSure).toBe(true)
    const alike = indexPeople([person('An Bossuyt'), person('Bo Bossiyt')])
    expect(findPeople(alike, 'bossuyt').people).toHaveLength(1)
  })

  it.each([
    '',
    ' ',
    '%',
    '"',
    '*',
    '()',
    '-',
    "'",
    '\u0000',
    '\uD800',
    '🙂',
    'x'.repeat(10_000),
    'a '.repeat(5_000),
    '0'.repeat(10_000),
  ])('nobody for %j', (query) => {
    expect(findPeople(index, query).people).toEqual([])
  })

  it('signs of a language of searching are no signs here', () => {
    expect(found('-els')).toEqual(['Els Bossuyt'])
    expect(found('"els"')).toEqual(['Els Bossuyt'])
    expect(found('NEAR(')).toEqual([])
    expect(found('els OR minh')).toEqual([])
  })

  it('whatever is typed: no error, at most eight; and who is typed wholly is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (query) => {
        expect(findPeople(index, query).people.length).toBeLessThanOrEqual(8)
      }),
    )
    for (const { name } of index.people) expect(found(name)).toContain(name)
  })

  it('one error in a long word is forgiven wherever it stands, but in its first letter', () => {
    const name = 'vandenbroucke'
    const one = indexPeople([person(`Jo ${name}`)])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: name.length - 1 }), fc.constantFrom('left out', 'other'), (at, how) => {
        const typed =
          how === 'other' ? `${name.slice(0, at)}w${name.slice(at + 1)}` : name.slice(0, at) + name.slice(at + 1)
        expect(findPeople(one, typed).people).toHaveLength(1)
      }),
    )
  })
})
