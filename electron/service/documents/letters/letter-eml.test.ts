import { describe, expect, it } from 'vitest'
import { usableEmail } from './family-letter.ts'
import { letterEml } from './letter-eml.ts'
import { sampleLetter } from './testing/letter-sample.ts'
import { absenceLetter } from './written-letter.ts'

const family = sampleLetter().family
const organiser = sampleLetter().organiser

/** The head of a message as name and value, folded lines joined; and its body as it is sent. */
async function read(letter: ReturnType<typeof sampleLetter>) {
  const bytes = await letterEml(absenceLetter(letter))
  const message = new TextDecoder('ascii', { fatal: true }).decode(bytes)
  const split = message.indexOf('\r\n\r\n')
  const head = message
    .slice(0, split)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const fields = head.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 2),
  ])
  return { message, fields: new Map(fields), names: fields.map(([name]) => name), body: message.slice(split + 4) }
}

const names = [
  'X-Unsent',
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Content-Transfer-Encoding',
  'MIME-Version',
  'Content-Type',
]

describe('a draft of an e-mail', () => {
  it('opens as a draft to the family, from the organiser, as text', async () => {
    const { fields, body, message } = await read(sampleLetter())
    expect(fields.get('X-Unsent')).toBe('1')
    expect(fields.get('From')).toBe('Kinderopvang De Leiewolkjes <info@leiewolkjes.example>')
    expect(fields.get('To')).toBe('Katrien Wuyts <katrien@voorbeeld.example>')
    expect(fields.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(body).toContain('Beste Katrien Wuyts,')
    expect(body).toContain('- ma 9 november: Lotte en Sien, Hilde Baert')
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    'Zoë\r\nBcc: ander@voorbeeld.example',
    'Zoë\nX-Unsent: 0\n\nAndere tekst',
    'Jan "de" <ander@voorbeeld.example>, Piet',
    '👩‍👧 \u202Egnitsal\u202C',
    'x'.repeat(1_000),
    'é'.repeat(1_000),
    '=?utf-8?q?vals?=',
  ])('has nothing else in its head, however people are called (%#)', async (name) => {
    const letter = sampleLetter({
      family: { ...family, firstName: name, lastName: name },
      organiser: { ...organiser, name },
      absence: { ...sampleLetter().absence, host: { firstName: name, lastName: name } },
    })
    const { names: found, fields, message } = await read(letter)
    expect(found).toEqual(names)
    expect(fields.get('To')).toMatch(/<katrien@voorbeeld\.example>$/)
    expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThan(999)
  })

  it('needs an address of the family, and none of the organiser', async () => {
    const { email: _, ...unreachable } = family
    await expect(letterEml(absenceLetter(sampleLetter({ family: unreachable })))).rejects.toThrow(RangeError)
    const { names: found } = await read(sampleLetter({ organiser: { ...organiser, email: '' } }))
    expect(found).toEqual(names.filter((name) => name !== 'From'))
  })
})

it.each<[string | undefined, string | undefined]>([
  [' katrien@voorbeeld.example ', 'katrien@voorbeeld.example'],
  ['zoë@voorbeeld.example', 'zoë@voorbeeld.example'],
  [undefined, undefined],
  ['', undefined],
  ['geen adres', undefined],
  ['a@b@c', undefined],
  ['a@b.be, c@d.be', undefined],
  ['a@b.be\r\nBcc: c@d.be', undefined],
  ['"a b"@b.be', undefined],
])('the address of a family %j is used as %j', (stored, used) => {
  expect(usableEmail(stored)).toBe(used)
})
