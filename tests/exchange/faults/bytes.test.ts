import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/formats/exchange/read-document.ts'
import { exchangeDocument, faultsAfter, faultsOf } from '../../support/exchange-document.ts'

const text = JSON.stringify(exchangeDocument())
const bytesOf = (value: string): Uint8Array => new TextEncoder().encode(value)

describe('bytes that are no document', () => {
  it.each<[name: string, bytes: Uint8Array]>([
    ['an empty file', bytesOf('')],
    ['blanks', bytesOf(' \n')],
    ['text', bytesOf('onthaal')],
    ['a truncated document', bytesOf(text.slice(0, -1))],
    ['a document cut within a text', bytesOf(text.slice(0, 200))],
    ['two documents', bytesOf(text + text)],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(text)])],
    ['UTF-16', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['invalid UTF-8', bytesOf(text.replace('Fien', 'Fi\u00e9n')).map((byte) => (byte === 0xc3 ? 0xff : byte))],
    ['an overlong form', new Uint8Array([...bytesOf('{"a":"'), 0xc0, 0x80, ...bytesOf('"}')])],
    ['a surrogate in UTF-8', new Uint8Array([...bytesOf('{"a":"'), 0xed, 0xa0, 0x80, ...bytesOf('"}')])],
    ['zeros', new Uint8Array(1024)],
    ['a database', bytesOf('SQLite format 3\0')],
    ['comments', bytesOf(`// remark\n${text}`)],
    ['a trailing comma', bytesOf(text.replace(/}$/, ',}'))],
    ['NaN', bytesOf(text.replace('2815', 'NaN'))],
    ['a leading zero', bytesOf(text.replace('2815', '02815'))],
    ['a raw line break in a text', bytesOf(text.replace('Fien', 'Fi\nen'))],
    ['brackets a hundred thousand deep, unclosed', bytesOf('['.repeat(100_000))],
  ])('%s', (_, bytes) => expect(faultsOf(bytes)).toEqual([' not-json']))

  it.each(['[]', 'null', 'true', '5', '"onthaal-exchange"', `[${text}]`])('JSON that is no object: %.20s', (json) =>
    expect(faultsOf(bytesOf(json))).toEqual([' wrong-type']),
  )

  it('depth does not overflow anything', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(faultsOf(bytesOf(deep))).toEqual([' wrong-type'])
    expect(faultsOf(bytesOf(`${text.slice(0, -1)},"deep":${deep}}`))).toEqual(['deep unknown-key'])
    expect(faultsOf(bytesOf(text.replace('"value":2815', `"value":${deep}`)))).toEqual(['settings[0].value wrong-type'])
    expect(faultsOf(bytesOf(text.replace('"key":"host.dayCents"', `"key":${deep}`)))).toEqual([
      'settings[0].key wrong-type',
    ])
  })

  it('layout does not matter, nor how characters are written', () => {
    expect(faultsOf(bytesOf(`\r\n\t ${JSON.stringify(exchangeDocument(), undefined, 4)} \n`))).toEqual([])
    const read = readDocument(bytesOf(text.replace('Fien', 'F\\u0069en \\ud83d\\ude00')))
    expect('document' in read && read.document.children[0]?.firstName).toBe('Fien 😀')
  })

  it('very long texts are read', () => {
    expect(faultsAfter({ 'children[0].firstName': 'x'.repeat(1_000_000) })).toEqual([])
    expect(faultsAfter({ 'payments[0].date': '2'.repeat(1_000_000) })).toEqual(['payments[0].date invalid-date'])
    for (const path of ['organiser.iban', 'contractHolders[0].nationalRegisterNumber', 'organiser.enterpriseNumber'])
      expect(faultsAfter({ [path]: ' 1-'.repeat(100_000) })).toHaveLength(1)
  })

  it('every fault carries a message', () => {
    const read = readDocument(bytesOf('{}'))
    expect('faults' in read && read.faults.every(({ message }) => message.length > 0)).toBe(true)
  })
})
