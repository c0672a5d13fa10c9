import { describe, expect, it } from 'vitest'
import { isPreparedMail, mailLink } from './mail-link.ts'

const mail = { to: 'katrien@voorbeeld.be', subject: 'Opvang bij Els', body: 'Beste Katrien,\n\nTot morgen.' }

describe('a prepared e-mail as a link', () => {
  it('has the address, the subject and the lines of the text', () => {
    expect(mailLink(mail)).toBe(
      'mailto:katrien@voorbeeld.be?subject=Opvang%20bij%20Els&body=Beste%20Katrien%2C%0D%0A%0D%0ATot%20morgen.',
    )
  })

  it.each([
    '&cc=ander@voorbeeld.be',
    '#deel?bcc=ander@voorbeeld.be&attach=C:\\geheim.txt',
    'één ‘aanhaling’ 👶🏽 \u202Eom',
    'half \uD83D teken',
    "100% zeker (of niet) '*!",
  ])('keeps %j in its place', (words) => {
    const link = new URL(mailLink({ ...mail, subject: words, body: words }) ?? '')
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(link.searchParams.get('body')).toBe(words.toWellFormed())
    expect([link.protocol, link.pathname, link.hash]).toEqual(['mailto:', mail.to, ''])
  })

  it('has one line as subject', () => {
    const link = new URL(mailLink({ ...mail, subject: 'Dag\r\nBcc: ander@voorbeeld.be' }) ?? '')
    expect(link.searchParams.get('subject')).toBe('Dag Bcc: ander@voorbeeld.be')
  })

  it('is none when a system would not pass it on', () => {
    expect(mailLink({ ...mail, body: 'a'.repeat(1_700) })).toBeDefined()
    expect(mailLink({ ...mail, body: 'é'.repeat(400) })).toBeUndefined()
  })
})

describe('what the window may ask', () => {
  it.each([
    undefined,
    null,
    'mailto:a@b.be',
    {},
    { ...mail, to: '' },
    { ...mail, to: 'geen adres' },
    { ...mail, to: 'a@b.be,c@d.be' },
    { ...mail, to: 'a@b.be\r\nBcc: c@d.be' },
    { ...mail, to: 'a@b.be?bcc=c', body: 1 },
    { ...mail, subject: undefined },
  ])('is not %j', (value) => {
    expect(isPreparedMail(value)).toBe(false)
  })

  it('is an address, a subject and a text', () => {
    expect(isPreparedMail(mail)).toBe(true)
  })

  it('stays an address with signs that mean something in a link', () => {
    const link = new URL(mailLink({ ...mail, to: 'a?b&c=d#e%20@voorbeeld.be' }) ?? '')
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(decodeURIComponent(link.pathname)).toBe('a?b&c=d#e%20@voorbeeld.be')
  })
})
