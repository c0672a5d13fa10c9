import type { TemplateProblem } from '../../../../shared/domain/letters/template-problems.ts'
import type { TemplateNode } from './parse-template.ts'

/**
 * A field that a template may use: a text, a list with fields of its own, or a drawing (the table of a plan, the room for
 * signatures). Any text or list may also be asked whether it is filled.
 */
export type FieldSpec = {
  name: string
  kind: 'text' | 'list' | 'drawing'
  /** What it stands for, in Dutch. */
  meaning: string
  /** Of a list. */
  fields?: readonly FieldSpec[]
}

/** What is wrong with the names in a template, in its order. */
export function checkFields(nodes: readonly TemplateNode[], fields: readonly FieldSpec[]): TemplateProblem[] {
  return checkNodes(nodes, [fields])
}

type Scopes = readonly (readonly FieldSpec[])[]

function checkNodes(nodes: readonly TemplateNode[], scopes: Scopes): TemplateProblem[] {
  return nodes.flatMap((node): TemplateProblem[] => {
    if (node.kind === 'text') return []
    const { name, line } = node
    const spec = specOf(name, scopes)
    if (!spec) {
      const unknown: TemplateProblem = { reason: 'unknown-field', line, name }
      return [unknown, ...(node.kind === 'part' ? checkNodes(node.nodes, scopes) : [])]
    }
    if (node.kind === 'field') return spec.kind === 'list' ? [{ reason: 'list-as-text', line, name }] : []
    if (spec.kind === 'drawing') return [{ reason: 'drawing-as-part', line, name }]
    const isEach = spec.kind === 'list' && !node.isInverted
    return checkNodes(node.nodes, isEach ? [spec.fields ?? [], ...scopes] : scopes)
  })
}

/** A field by its name: what is nearest counts, so that a list may name its own. */
function specOf(name: string, scopes: Scopes): FieldSpec | undefined {
  for (const fields of scopes) {
    const found = fields.find((field) => field.name === name)
    if (found) return found
  }
  return undefined
}
