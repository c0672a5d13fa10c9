import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTextOf, type RichBlock } from './blocks.ts'
import { parseRichText } from './parse-rich-text.ts'

const paragraph = (text: string): RichBlock => ({ kind: 'paragraph', runs: [{ text }] })
const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')
const plain = (text: string): string => plainTextOf(parseRichText(text))

describe('notes with marks', () => {
  it('are headings, lists, bold and italic', () => {
    expect(parseRichText('# Buiten\nDe **tuin** is *klaar*.\n\n- hek\n- *zandbak*\n  - deksel')).toEqual([
      { kind: 'heading', level: 1, runs: [{ text: 'Buiten' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'De ' },
          { text: 'tuin', isBold: true },
          { text: ' is ' },
          { text: 'klaar', isItalic: true },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        items: [
          { blocks: [paragraph('hek')] },
          {
            blocks: [
              { kind: 'paragraph', runs: [{ text: 'zandbak', isItalic: true }] },
              { kind: 'list', items: [{ blocks: [paragraph('deksel')] }] },
            ],
          },
        ],
      },
    ])
  })

  it('keep the numbers and the line breaks that were typed', () => {
    expect(plain('2. hek\n4. poort\n\n7) deur')).toBe('2. hek\n4. poort\n7) deur')
    expect(plain('eerste\r\ntweede\rderde')).toBe('eerste\ntweede\nderde')
  })

  it.each([
    '<b onclick="x()">vet</b> <script>alert(1)</script>',
    '[hier](javascript:alert(1)) en http://x.be en a@b.be',
    '![foto](file:///etc/passwd)',
    '> citaat',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```js\nx = 1\n```',
    'Slaapt goed\n-----------',
    '~~weg~~ `code` &amp; &lt;',
    '[x]: http://y.be',
  ])('show everything else as it was typed: %j', (text) => {
    expect(plain(text)).toBe(text)
  })

  it('show boxes to tick as text', () => {
    expect(plain('- [ ] hek\n- [x] poort')).toBe('[ ] hek\n[x] poort')
  })

  it('lose no letter and no digit, whatever is typed', () => {
    const mark = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '#',
        '# ',
        '- ',
        '1. ',
        '12) ',
        '> ',
        '`',
        '```',
        '[',
        '](',
        ')',
        '<',
        '>',
        '|',
        '\n',
        '\n\n',
        '    ',
      ],
      ...[
        '\t',
        '\\',
        '&amp;',
        '![',
        '~~',
        '---',
        '===',
        '[x] ',
        ': ',
        'http://',
        '@',
        '👩‍👧',
        'שלום',
        '\u202e',
        '\0',
        '\ud83d',
      ],
    )
    const typed = fc.array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 2 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.join('')
        expect(lettersOf(plain(text))).toBe(lettersOf(text))
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('notes of 200,000 characters', () => {
  const fill = (text: string): string => text.repeat(Math.ceil(200_000 / text.length)).slice(0, 200_000)
  it.each([
    ['a day of typing', fill('Vandaag **goed** gegeten en *lang* geslapen.\n\n- buiten\n- binnen\n\n')],
    ['stars', fill('*a ')],
    ['stars over lines', fill(`${`${'**a _b '.repeat(28)}\n`.repeat(19)}\n`)],
    ['brackets', fill('[')],
    ['links that begin', fill('[a](')],
    ['tags that begin', fill('<a ')],
    ['quotes in quotes', fill('> ')],
    ['lists in lists', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
    ['quotes, lists and numbers', fill(`${`${'> - 1. '.repeat(20)}\n`.repeat(19)}\n`)],
    ['points', fill('- a\n')],
    ['a table', fill(`|a|b|\n|-|-|\n${'|a|b|\n'.repeat(600)}\n`)],
    ['one word', fill('a')],
  ])('are read in a moment, whatever they are: %s', (_what, text) => {
    const begun = performance.now()
    expect(lettersOf(plain(text))).toBe(lettersOf(text))
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})
