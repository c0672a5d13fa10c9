/**
 * What is written one way and another and heard the same, in Flemish names: Bossuyt and Bosuit, Declercq and De Klerk, Wouters and
 * Wauters, Dhondt and Dont, Thys and Tijs, Claeys and Claes. Longer spellings stand before what they begin with.
 */
const soundOfSpelling = new Map(
  Object.entries({
    a: 'aey aei ae',
    au: 'auw au ouw ou',
    ei: 'aij ai eij ey ei',
    f: 'ph',
    g: 'ch',
    i: 'ij ie y',
    k: 'ck cq q c',
    ks: 'ckx cks kx x',
    kw: 'qu',
    s: 'z',
    t: 'dt',
    u: 'oe ue',
    ui: 'uij uy ui',
  }).flatMap(([sound, spelled]) => spelled.split(' ').map((spelling): [string, string] => [spelling, sound])),
)
const spellings = new RegExp(
  [
    'sch(?=$|s)',
    // An h that is not heard: Thys, Verhaeghe, Dhaene.
    '(?<=[bdfgkrt])h',
    'c(?=[eiy])',
    ...[...soundOfSpelling.keys()].sort((a, b) => b.length - a.length),
  ].join('|'),
  'g',
)
const doubled = /(.)\1+/g

/** How a folded word sounds to a Flemish ear, roughly: words that sound alike give the same. */
export function soundOf(word: string): string {
  return word
    .replace(spellings, (spelling, at: number) => {
      if (spelling === 'sch') return 's'
      if (spelling === 'h') return ''
      return spelling === 'c' && /[eiy]/.test(word[at + 1] ?? '') ? 's' : (soundOfSpelling.get(spelling) ?? spelling)
    })
    .replace(doubled, '$1')
}
