import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from './fold-text.ts'
import { markSnippet, type SnippetPart } from './mark-snippet.ts'

const told = (parts: readonly SnippetPart[]): string =>
  parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

describe('markSnippet', () => {
  it('marks every word that begins with one that is looked for, accents and apostrophes or not', () => {
    expect(told(markSnippet(['Baby’s slapen. Éénmaal wakker.'], ['babys', 'een']))).toBe(
      '[Baby’s] slapen. [Éénmaal] wakker.',
    )
  })

  it('shows the first text that has one, on one line and without the signs of headings and bold', () => {
    expect(told(markSnippet(['Niets', '# Slaap\n\n- **bedje** vrij'], ['bed']))).toBe(' Slaap - [bedje] vrij')
  })

  it('cuts a long text between words, around the word', () => {
    const text = `${'voor '.repeat(2_000)}koorts${' na'.repeat(2_000)}`
    const shown = told(markSnippet([text], ['koorts']))
    expect(shown).toMatch(/^… (?:voor )+\[koorts\](?: na)+ …$/)
    expect(shown.length).toBeLessThan(160)
  })

  it('a word of ten thousand letters is cut, and half a letter never shown', () => {
    const shown = told(markSnippet([`${'🙂'.repeat(5_000)}x ${'y'.repeat(10_000)}`], ['x']))
    expect(shown.isWellFormed()).toBe(true)
    expect(shown.length).toBeLessThan(10_200)
  })

  it('nothing is shown where nothing is found; whatever is written, what is shown is part of it', () => {
    expect(markSnippet(['Rustig.'], ['koorts'])).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, typed) => {
        const words = searchWords(typed)
        const found = markSnippet([text], words).filter(({ isFound }) => isFound)
        for (const part of found) expect(text.toWellFormed()).toContain(part.text)
      }),
    )
  })
})
