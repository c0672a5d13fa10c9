import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { validateAgainstOfficialSchema } from '../../../tests/support/official-schema.ts'
import { checkForm } from './check.ts'
import { FormError } from './form-error.ts'
import type { Form, FormCounts, FormLine } from './form.ts'
import { formFile } from './write.ts'

const none: FormCounts = { min3u: 0, min5u: 0, min11u: 0, min11uFlex: 0 }
const emma: FormLine = {
  kindcode: '230101-010-02',
  firstName: 'Emma',
  lastName: 'Peeters',
  isAfterSchool: false,
  present: { ...none, min5u: 4, min11u: 12 },
  justified: { ...none, min11u: 1 },
  unjustified: { ...none, min11u: 2 },
}
const form: Form = {
  month: '2026-10',
  organiserName: 'Voorbeeld vzw',
  locationName: 'Onthaalouder Voorbeeld',
  dossierNumber: '910000001',
  openingDays: 21,
  isAfterSchool: true,
  isFlexible: false,
  responsible: 'Voorbeeld An',
  usedViewer: 'Onthaal 1.0.0',
  lines: [emma],
}
/** Faults by the official schema; none where it is not at hand, which is said. */
const official = (xml: string): string[] => validateAgainstOfficialSchema(xml, 'FO-SU-05.xsd') ?? []
const refusal = (changed: Partial<Form>): string => {
  try {
    formFile({ ...form, ...changed })
    return ''
  } catch (error) {
    if (!(error instanceof FormError)) throw error
    return error.findings.map(({ path, fault }) => `${path} ${fault}`).join('; ')
  }
}

describe('the file', () => {
  const xml = formFile(form)

  it('is valid against the official schema', () => {
    expect(official(xml)).toEqual([])
  })

  it('would be noticed by the official schema if it were not', () => {
    const faults = validateAgainstOfficialSchema(xml.replace('<bo>N', '<bo>X'), 'FO-SU-05.xsd')
    if (faults) expect(faults).not.toEqual([])
  })

  it('says the same as the official sample', () => {
    const sample = new URL('../../../../shared/samples/fosu05_sample.xml', import.meta.url)
    if (!existsSync(sample)) {
      console.log('not compared with the official sample: it is not at hand beside the repository')
      return
    }
    const flat = (text: string): string =>
      text
        .replace(/>\s+</g, '><')
        .replace(/<(\w+)\/>/g, '<$1></$1>')
        .replace(/<Config>.*<\/Config>|<UsedViewer>.*<\/UsedViewer>/g, '')
        .trim()
    expect(flat(xml)).toBe(flat(readFileSync(sample, 'utf8')))
  })

  it('leaves columns empty that may not be filled in', () => {
    expect(xml).toContain('<min3u></min3u>')
    expect(xml).toContain('<min11uFlex></min11uFlex>')
    const other = formFile({ ...form, isFlexible: true, lines: [{ ...emma, isAfterSchool: true }] })
    expect(other).toContain('<min3u>0</min3u>')
    expect(other).toContain('<min11uFlex>0</min11uFlex>')
    expect(official(other)).toEqual([])
  })

  it('carries names whole and escaped', () => {
    const named = formFile({ ...form, lines: [{ ...emma, firstName: '<Zoë> & "Ştefan"', lastName: "O'Şahin 😀" }] })
    expect(named).toContain('&lt;Zoë&gt; &amp; &quot;Ştefan&quot;')
    expect(official(named)).toEqual([])
  })
})

describe('nothing is cut to fit, and nothing wrong is written', () => {
  it.each<[string, Partial<Form>, string]>([
    ['a long name', { lines: [{ ...emma, lastName: 'x'.repeat(51) }] }, 'kindInfo/kind/naam is too-long'],
    ['an empty name', { lines: [{ ...emma, firstName: ' ' }] }, 'voornaam is blank'],
    ['a character without a place in XML', { locationName: 'a\u0001' }, 'naam_locatie is unwritable'],
    ['a kindcode of no date', { lines: [{ ...emma, kindcode: '221301-444-01' }] }, 'code is no kindcode'],
    ['a short dossier number', { dossierNumber: '12345678' }, 'dossiernummer is not 9 or 10 digits'],
    ['too many opening days', { openingDays: 32 }, 'aantal_openingsdagen is more than the month has'],
    ['no month', { month: '2026-13' }, 'periode is no MM/YYYY'],
    ['no lines', { lines: [] }, 'prestaties does not hold its elements'],
    ['T24', { lines: [{ ...emma, present: { ...none, min5u: 4, min11u: 18 } }] }, 'aanwezigheden has more days'],
    ['min3u of a toddler', { lines: [{ ...emma, present: { ...none, min3u: 1 } }] }, 'min3u, which is for care after'],
    [
      'flexible without permission',
      { lines: [{ ...emma, present: { ...none, min11uFlex: 1 } }] },
      'without permission',
    ],
    [
      'after school without permission',
      { isAfterSchool: false, lines: [{ ...emma, isAfterSchool: true }] },
      'is after school without permission',
    ],
    [
      'a line without numbers',
      { lines: [emma, { ...emma, kindcode: '230101-011-02', ...noDays() }] },
      'has no numbers',
    ],
    ['no presences', { lines: [{ ...emma, present: none }] }, 'has no presences'],
    ['one kindcode twice', { lines: [emma, emma] }, 'lines that do not go together'],
    [
      'after school and not, together too many',
      { lines: [emma, { ...emma, isAfterSchool: true }] },
      'lines that do not go together',
    ],
    ['a number that is none', { lines: [{ ...emma, present: { ...none, min5u: 1.5 } }] }, 'min5u is no number of days'],
  ])('%s', (_, changed, fault) => {
    expect(refusal(changed)).toContain(fault)
  })

  it('what is read back is the file, not what it was made from', () => {
    const xml = formFile(form)
    expect(checkForm(xml)).toEqual([])
    expect(checkForm(xml.replace('<flex>N</flex>', ''))).not.toEqual([])
    expect(checkForm(xml.replace('<FormulierGecontroleerd>J', '<FormulierGecontroleerd>N'))).not.toEqual([])
    expect(checkForm(xml.slice(0, -10))).not.toEqual([])
    expect(checkForm('<Document></Document>')).not.toEqual([])
  })

  function noDays() {
    return { present: none, justified: none, unjustified: none }
  }
})

describe('any month', () => {
  const days = fc.nat({ max: 5 })
  const counts = fc.record({ min3u: days, min5u: days, min11u: days, min11uFlex: days })
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== '')
  const line = (index: number, isAfterSchool: boolean, isFlexible: boolean) => {
    const block = counts.map((one) => ({
      ...one,
      ...(isAfterSchool ? {} : { min3u: 0 }),
      ...(isFlexible ? {} : { min11uFlex: 0 }),
    }))
    return fc.record({
      kindcode: fc.constant(`240229-${String(index + 1).padStart(3, '0')}-01`),
      firstName: text,
      lastName: text,
      isAfterSchool: fc.constant(isAfterSchool),
      present: block.map((one) => ({ ...one, min11u: one.min11u + 1 })),
      justified: block,
      unjustified: block,
    })
  }
  const anyForm = fc
    .record({
      marks: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
      isFlexible: fc.boolean(),
      month: fc.constantFrom('2024-02', '2026-10', '2026-11'),
      texts: fc.tuple(text, text, text),
      dossierNumber: fc.stringMatching(/^\d{9,10}$/),
    })
    .chain(({ marks, isFlexible, month, texts, dossierNumber }) =>
      fc.tuple(...marks.map((mark, index) => line(index, mark, isFlexible))).map((lines): Form => ({
        ...form,
        month,
        isFlexible,
        dossierNumber,
        organiserName: texts[0],
        locationName: texts[1],
        responsible: texts[2],
        openingDays: 29,
        lines,
      })),
    )

  it('is valid against the official schema', () => {
    fc.assert(
      fc.property(anyForm, (any) => {
        expect(official(formFile(any))).toEqual([])
      }),
      { ...fixedSeed, numRuns: 200 },
    )
  })
})
