import Mustache from 'mustache'
import type { TemplateProblem } from '../../../../shared/domain/letters/template-problems.ts'

/** A piece of a template: text, a field, or a part that stands for each of a list, or only where something is filled (or is not). */
export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'field'; name: string; line: number }
  | { kind: 'part'; name: string; line: number; isInverted: boolean; nodes: TemplateNode[] }

/** A template as read, or what is wrong with its brackets. */
export type ParsedTemplate = { nodes: TemplateNode[]; problems: TemplateProblem[] }

/** Parts in parts beyond this were not meant. */
const deepest = 8

type Token = [type: string, value: string, start: number, end: number, inner?: Token[]]

/**
 * Reads the fields and parts of a template with the parser of Mustache: `{{name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`,
 * `{{! remark}}`. Nothing else of that language is offered: no files within files, no other brackets, no escaping.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const lineOf = lineCounter(text)
  // Looked for before anything is read: other brackets would change what comes after them.
  const changed = /\{\{\s*=/.exec(text)
  if (changed) return failed('unsupported-tag', lineOf(changed.index), '=')
  try {
    const tokens = new Mustache.Writer().parse(text, ['{{', '}}']) as Token[]
    const problems: TemplateProblem[] = []
    const nodes = tokens.flatMap((token) => nodesOf(token, 1, lineOf, problems))
    return { nodes, problems }
  } catch (error) {
    return asProblem(text, error, lineOf)
  }
}

function nodesOf(
  [type, value, start, , inner = []]: Token,
  depth: number,
  lineOf: (index: number) => number,
  problems: TemplateProblem[],
): TemplateNode[] {
  const line = lineOf(start)
  const wrong = (reason: TemplateProblem['reason'], name?: string): TemplateNode[] => {
    problems.push({ reason, line, ...(name !== undefined && { name }) })
    return []
  }
  switch (type) {
    case 'text': {
      const stray = value.indexOf('}}')
      if (stray >= 0) problems.push({ reason: 'stray-bracket', line: lineOf(start + stray) })
      return [{ kind: 'text', text: value }]
    }
    case 'name':
      // What should have ended before it goes on to the next end.
      return /[{}\n]/.test(value) ? wrong('unclosed-bracket') : [{ kind: 'field', name: value, line }]
    case '#':
    case '^':
      if (depth > deepest) return wrong('too-deep', value)
      return [
        {
          kind: 'part',
          name: value,
          line,
          isInverted: type === '^',
          nodes: inner.flatMap((token) => nodesOf(token, depth + 1, lineOf, problems)),
        },
      ]
    case '!':
      return []
    default:
      return wrong('unsupported-tag', type === '&' ? '{' : type)
  }
}

/** What the parser said, as a problem with its line. */
function asProblem(text: string, error: unknown, lineOf: (index: number) => number): ParsedTemplate {
  const message = error instanceof Error ? error.message : ''
  const [, reason, name = '', at = '0'] = /^(Unclosed|Unopened) (?:tag|section "([^]*)") at (\d+)$/.exec(message) ?? []
  const index = Number(at)
  if (reason === 'Unopened') return failed('unopened-part', lineOf(index), name)
  if (reason === undefined || !message.includes(' section '))
    return failed('unclosed-bracket', lineOf(lastOpening(text)))
  return failed('unclosed-part', lineOf(openingOf(text.slice(0, index), name)), name)
}

/** Where the last bracket opens that is not closed any more. */
function lastOpening(text: string): number {
  const closed = text.lastIndexOf('}}')
  const open = text.indexOf('{{', Math.max(0, closed))
  return open < 0 ? text.length : open
}

/** Where a part was opened for the last time. */
function openingOf(text: string, name: string): number {
  const opened = [...text.matchAll(/\{\{\s*[#^]\s*([^}]*?)\s*\}\}/g)].filter((match) => match[1] === name)
  return opened.at(-1)?.index ?? text.length
}

function failed(reason: TemplateProblem['reason'], line: number, name?: string): ParsedTemplate {
  return { nodes: [], problems: [{ reason, line, ...(name === undefined || name === '' ? {} : { name }) }] }
}

/** The line of a place in a text, by the line feeds before it. */
function lineCounter(text: string): (index: number) => number {
  const feeds: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds.push(at)
  return (index) => {
    let [low, high] = [0, feeds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((feeds[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
