import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText, textOf } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { LetterFacts } from './fill-template.ts'
import { letterOfTemplate, roomToWrite } from './letter-of-template.ts'
import { parseTemplate } from './parse-template.ts'

const letter = (text: string, facts: LetterFacts = {}) => letterOfTemplate(parseTemplate(text).nodes, facts, 'Brief')
const words = (text: string, facts: LetterFacts = {}) => letterText(letter(text, facts).blocks)

describe('a letter from a template', () => {
  it('has its first heading as title, and its own where there is none', () => {
    expect(letter('# Dag {{a}}\n\ntekst', { a: 'Jan' }).title).toBe('Dag Jan')
    expect(letter('tekst').title).toBe('Brief')
    expect(letter('## Klein\n\ntekst').blocks[0]).toMatchObject({ kind: 'heading', level: 2 })
  })

  it('repeats a part for each of a list, looks outside of it, and leaves it out where there is none', () => {
    const facts = { wie: 'An', kinderen: [{ naam: 'Lotte' }, { naam: 'Sien' }], leeg: [] }
    expect(words('{{#kinderen}}\n- {{naam}} van {{wie}}\n{{/kinderen}}', facts)).toBe(
      '• Lotte van An\n\n• Sien van An\n',
    )
    expect(words('{{#leeg}}a{{/leeg}}{{^leeg}}niets{{/leeg}}', facts)).toBe('niets\n')
    expect(words('{{#wie}}ja {{wie}}{{/wie}}{{^wie}}nee{{/wie}}', facts)).toBe('ja An\n')
  })

  it('leaves room to write where nothing is known, and names it once', () => {
    const { blocks, missing } = letter('{{a}} en {{a}}{{#b}} {{b}}{{/b}}', { b: '  ' })
    expect(missing).toEqual(['a'])
    expect(letterText(blocks)).toBe(`${roomToWrite} en ${roomToWrite}\n`)
    expect(blocks[0]).toMatchObject({ runs: [{ isMissing: true }, { text: ' en ' }, { isMissing: true }] })
  })

  it('keeps the look of what a value stands in', () => {
    expect(letter('**{{a}}**, *{{a}}*', { a: 'x' }).blocks[0]).toMatchObject({
      runs: [{ text: 'x', isBold: true, isField: true }, { text: ', ' }, { text: 'x', isItalic: true }],
    })
  })

  it('puts a drawing by itself, also in the midst of a sentence', () => {
    const table = { columns: [{ title: 'Dag', share: 100 }], rows: [['ma']] }
    expect(letter('voor {{t}} na', { t: { table } }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(letter('{{t}}').missing).toEqual(['t'])
  })
})

it('takes nothing in a value for a mark, a field or HTML: it stands there as it was stored', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom('**vet**', '# kop', '- punt', '1. een', '{{ouder.naam}}', '<b>&amp;</b>', '\uE0000\uE001', '|a|b|'),
  )
  fc.assert(
    fc.property(nasty, nasty, (a, b) => {
      const { blocks } = letter('## {{a}}\n\ntekst {{b}} einde', { a: `x${a}`, b: `y${b}` })
      const plain = (value: string) => value.replace(/[\uE000\uE001]/g, '')
      expect(blocks.map((block) => ('runs' in block ? textOf(block.runs) : ''))).toEqual([
        `x${plain(a)}`,
        `tekst y${plain(b)} einde`,
      ])
    }),
  )
})
