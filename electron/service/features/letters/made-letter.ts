import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { LetterBlock } from '../../../../shared/domain/letters/letter-blocks.ts'
import type { LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'
import type { FieldSpec } from '../../documents/templates/fields.ts'
import { fillTemplate } from '../../documents/templates/fill-template.ts'
import { letterOfTemplate } from '../../documents/templates/letter-of-template.ts'
import type { ReadTemplate } from '../../documents/templates/read-template.ts'
import { letterFields } from '../../documents/text/letter-fields-nl.ts'
import type { Recipient } from './recipients/recipient.ts'

/** The letter to somebody in its words; `missing` says in words what is not known of it. */
export type MadeLetter = { title: string; blocks: LetterBlock[]; missing: string[] }

/** Makes the letter to somebody from a template without problems. */
export function makeLetter({ id, nodes, title }: ReadTemplate, { facts }: Recipient): MadeLetter {
  const letter = letterOfTemplate(nodes, facts, title)
  return { ...letter, missing: inWords(id, letter.missing) }
}

/** What is not known of the letter to somebody, in words, without making it. */
export function missingOf({ id, nodes }: ReadTemplate, { facts }: Recipient): string[] {
  return inWords(id, fillTemplate(nodes, facts).missing)
}

/** Refuses a template with a fault in it, with the file and the places. */
export function refuseFaulty({ path, problems }: ReadTemplate): void {
  if (problems.length > 0) throw new ServiceError('conflict', 'template-faulty', { path, problems })
}

function inWords(id: LetterTemplateId, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const meanings = meaningsOf(id)
  return names.map((name) => meanings.get(name) ?? name)
}

function meaningsOf(id: LetterTemplateId): ReadonlyMap<string, string> {
  const pairs = (fields: readonly FieldSpec[]): [string, string][] =>
    fields.flatMap(({ name, meaning, fields: inner = [] }) => [...pairs(inner), [name, meaning]])
  return new Map(pairs(letterFields[id]))
}
