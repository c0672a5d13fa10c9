import { searchWords } from '../../../shared/domain/search/fold-text.ts'

// What stands before a Flemish or French family name, and is written to it or apart: Van de Walle, Vande Walle, Vandewalle.
const particles = new Set(
  'van vande vanden vander de den der des d ver ter ten te t s le la du el al ben ait da di dos von zu op in uit'.split(
    ' ',
  ),
)

/** The words of a name as somebody may type them apart: `Anne-Marie Van de Walle` is anne, marie, van, de, walle. */
export function wordsApart(name: string): string[] {
  return searchWords(name)
}

/** The same written together: hyphens gone, and what stands before a name joined to it: annemarie, vandewalle. */
export function wordsTogether(name: string): string[] {
  const words = name.split(/\s+/).map((part) => searchWords(part).join(''))
  const together: string[] = []
  let before = ''
  for (const word of words.filter(Boolean)) {
    if (particles.has(word)) before += word
    else {
      together.push(before + word)
      before = ''
    }
  }
  return before === '' ? together : [...together, before]
}
