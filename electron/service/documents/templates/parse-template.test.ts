import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterFields } from '../text/letter-fields-nl.ts'
import { checkFields } from './fields.ts'
import { parseTemplate } from './parse-template.ts'

const problemsOf = (text: string) => {
  const { nodes, problems } = parseTemplate(text)
  return [...problems, ...checkFields(nodes, letterFields.agreement)]
}

describe('what is wrong with a template is said with its line', () => {
  it.each([
    ['Beste {{ouder.naam}},\n\n{{ouder.shoe}}', { reason: 'unknown-field', line: 3, name: 'ouder.shoe' }],
    ['{{#kinderen}}\n{{kind.naam}}\n{{/kinderen}}', { reason: 'unknown-field', line: 1, name: 'kinderen' }],
    ['a\n{{naam}}', { reason: 'unknown-field', line: 2, name: 'naam' }],
    ['a\n\nb {{ouder.naam c', { reason: 'unclosed-bracket', line: 3 }],
    ['{{dienst.naam}}\n{{ouder.naam}\nen {{kind.naam}}', { reason: 'unclosed-bracket', line: 2 }],
    ['a\n{ouder.naam}} b', { reason: 'stray-bracket', line: 2 }],
    ['a\n{{#noodcontacten}}\n{{naam}}\n', { reason: 'unclosed-part', line: 2, name: 'noodcontacten' }],
    ['{{#noodcontacten}}\n{{#relatie}}\n{{/noodcontacten}}', { reason: 'unclosed-part', line: 2, name: 'relatie' }],
    ['a\n{{/noodcontacten}}', { reason: 'unopened-part', line: 2, name: 'noodcontacten' }],
    ['a\n{{> ander}}', { reason: 'unsupported-tag', line: 2, name: '>' }],
    ['a\n{{=<% %>=}}<% ouder.naam %>', { reason: 'unsupported-tag', line: 2, name: '=' }],
    ['{{{ouder.naam}}}', { reason: 'unsupported-tag', line: 1, name: '{' }],
    ['{{& ouder.naam}}', { reason: 'unsupported-tag', line: 1, name: '{' }],
    ['{{noodcontacten}}', { reason: 'list-as-text', line: 1, name: 'noodcontacten' }],
    ['{{#plan.tabel}}x{{/plan.tabel}}', { reason: 'drawing-as-part', line: 1, name: 'plan.tabel' }],
    ['{{}}', { reason: 'unknown-field', line: 1, name: '' }],
    ['{{constructor}}', { reason: 'unknown-field', line: 1, name: 'constructor' }],
  ])('%j', (text, problem) => expect(problemsOf(text)).toEqual([problem]))

  it('names every unknown field, also within an unknown part', () => {
    expect(problemsOf('{{#x}}\n{{y}}\n{{/x}}\n{{z}}').map(({ line, name }) => [line, name])).toEqual([
      [1, 'x'],
      [2, 'y'],
      [4, 'z'],
    ])
  })

  it('refuses parts in parts without end', () => {
    const deep = '{{#ouder.naam}}'.repeat(50) + '{{/ouder.naam}}'.repeat(50)
    expect(problemsOf(deep)).toContainEqual({ reason: 'too-deep', line: 1, name: 'ouder.naam' })
  })

  it('takes remarks, spaces and its own words between brackets', () => {
    expect(problemsOf('{{! een opmerking }}{{ ouder.naam }} { } }{ "{"')).toEqual([])
  })
})

it('never throws and never runs on, whatever is typed', () => {
  const pieces = ['{{', '}}', '{', '}', '{{{', '}}}', '{{#', '{{/', '{{^', '{{>', '{{=', '=}}', '{{!', 'ouder.naam', '\n', ' ', '\uE000', '*', '# ', '€', '\0'] // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('')
        const lines = text.split('\n').length
        for (const { line } of problemsOf(text)) expect(line).toSatisfy((one: number) => one >= 1 && one <= lines)
      },
    ),
    { numRuns: 400 },
  )
})
