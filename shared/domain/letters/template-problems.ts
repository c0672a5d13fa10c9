/**
 * What can be wrong with a template. Of the file: it is none, cannot be read, is too long, empty, or no UTF-8. Of its fields: an
 * unknown name, brackets that do not match, a part that is not closed or not opened, a tag that is not offered, parts in parts that go
 * too deep, and a list or a drawing that is used as something else.
 */
export const templateProblemReasons = [
  'not-a-file',
  'unreadable',
  'too-long',
  'not-utf8',
  'empty',
  'unknown-field',
  'unclosed-bracket',
  'stray-bracket',
  'unclosed-part',
  'unopened-part',
  'unsupported-tag',
  'too-deep',
  'list-as-text',
  'drawing-as-part',
] as const

/** What is wrong, on which line (1 is the first), and with which name. */
export type TemplateProblem = { reason: (typeof templateProblemReasons)[number]; line?: number; name?: string }

/** Most bytes of a template: a letter of some thirty pages. */
export const mostTemplateBytes = 100_000
