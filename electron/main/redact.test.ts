import { describe, expect, it } from 'vitest'
import { redacted } from './redact.ts'

describe('a line of the log', () => {
  it.each([
    ['85.07.30-033.28', '[national number]'],
    ['85073003328', '[national number]'],
    ['85 07 30 033 28', '[national number]'],
    ['850730-033-28', '[national number]'],
    ['kindcode 240828-017-03 bestaat al', 'kindcode [national number] bestaat al'],
    ['BE25999000001282', '[iban]'],
    ['BE25 9990 0000 1282 of 2026-11-22', '[iban] of 2026-11-22'],
    ['be25.9990.0000.1282', '[iban]'],
    ['NL91 ABNA 0417 1643 00', '[iban]'],
    ['(els.vandamme@leiebocht.voorbeeld)', '([e-mail])'],
    ['mailto:An-Sofie+kind@opvang.example?x', 'mailto:[e-mail]?x'],
  ])('loses what is somebody’s: %s', (text, left) => {
    expect(redacted(text)).toBe(left)
  })

  it('loses it in errors, in what caused them and in values within values', () => {
    const error = new Error('no such account BE25999000001282', { cause: new Error('els@leiebocht.voorbeeld') })
    const text = redacted(error)
    expect(text).toContain('no such account [iban]')
    expect(text).toContain('[e-mail]')
    expect(text).toContain('redact.test.ts')
    expect(redacted({ reply: { error: { details: ['85.07.30-033.28'] } } })).toContain('[national number]')
  })

  it.each([
    '[2026-11-22 09:30:00.123] service ready',
    'onthaal-2026-11-22T09-30-00-2.sqlite',
    'onthaal.sqlite.set-aside-2026-11-22T09-30-00',
    'incident 3f2a9c01',
    '019ab1c2-7d10-7abc-8def-be2599900000',
    'https://example.org/node_modules/@scope/package@1.2.3/index.js:12:34',
    '+++260/0000/00059+++ over 2026-00059',
    'deadline 120000 ms, 1763799000123',
  ])('keeps the rest: %s', (text) => {
    expect(redacted(text)).toBe(text)
  })
})
