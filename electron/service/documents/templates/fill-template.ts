import type { LetterSignatures, LetterTable } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { TemplateNode } from './parse-template.ts'

/** A drawing among the text: a table, or the room for signatures. */
export type Drawing = { table: LetterTable } | { signatures: LetterSignatures }
/** What the fields of a letter hold by name; a text that is not known is left out, and so is a list or a drawing. */
export type LetterFacts = { readonly [name: string]: string | readonly LetterFacts[] | Drawing | undefined }

/** A value in its place: text, with its field, or nothing where it is missing. */
export type FilledValue = { name: string; value: string | Drawing | undefined }

/**
 * A template with its parts settled. In the text a value stands as its number between two private signs, so that nothing in it is
 * taken for a mark of the text.
 */
export type FilledTemplate = { text: string; values: FilledValue[]; missing: string[] }

/** The signs around the number of a value. They are taken out of what somebody typed. */
export const opening = '\uE000'
export const closing = '\uE001'
const privateSigns = /[\uE000\uE001]/g

/** Settles a template that was checked: parts by what is known, fields by their values; names what is missing, each once. */
export function fillTemplate(nodes: readonly TemplateNode[], facts: LetterFacts): FilledTemplate {
  const filled: FilledTemplate = { text: '', values: [], missing: [] }
  fillNodes(nodes, [facts], filled)
  return filled
}

function fillNodes(nodes: readonly TemplateNode[], scopes: readonly LetterFacts[], filled: FilledTemplate): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      filled.text += node.text.replace(privateSigns, '')
      continue
    }
    const value = valueOf(node.name, scopes)
    if (node.kind === 'field') addValue(node.name, value, filled)
    else if (isFilled(value) === node.isInverted) continue
    else if (Array.isArray(value) && !node.isInverted)
      for (const one of value as LetterFacts[]) fillNodes(node.nodes, [one, ...scopes], filled)
    else fillNodes(node.nodes, scopes, filled)
  }
}

function addValue(name: string, value: LetterFacts[string], filled: FilledTemplate): void {
  const known = isFilled(value) && !Array.isArray(value) ? (value as string | Drawing) : undefined
  if (known === undefined && !filled.missing.includes(name)) filled.missing.push(name)
  const mark = `${opening}${filled.values.length}${closing}`
  filled.values.push({ name, value: typeof known === 'string' ? known.replace(privateSigns, '') : known })
  // A drawing stands by itself, wherever its field was put.
  filled.text += typeof known === 'object' ? `\n\n${mark}\n\n` : mark
}

function isFilled(value: LetterFacts[string]): boolean {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  return !Array.isArray(value) || value.length > 0
}

/** The nearest scope that knows a name decides, also that it is not filled. */
function valueOf(name: string, scopes: readonly LetterFacts[]): LetterFacts[string] {
  return scopes.find((scope) => Object.hasOwn(scope, name))?.[name]
}
