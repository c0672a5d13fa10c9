import { dirname, join } from 'node:path'
import type { LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'
import type { TemplateProblem } from '../../../../shared/domain/letters/template-problems.ts'
import { sha256 } from '../../sha256.ts'
import { letterFields } from '../text/letter-fields-nl.ts'
import { letterFolders, templateNames } from '../text/templates-nl.ts'
import { builtInTemplates } from './built-in/index.ts'
import { checkFields } from './fields.ts'
import { parseTemplate, type TemplateNode } from './parse-template.ts'
import { readTemplateFile } from './template-file.ts'

/** A template as it is now: the service's own file where there is one, with what is wrong with it. */
export type ReadTemplate = {
  id: LetterTemplateId
  title: string
  /** Where the service's own one is, or would be. */
  path: string
  isOwn: boolean
  text: string
  nodes: TemplateNode[]
  problems: TemplateProblem[]
  /** Tells this template from any other text, and from that of the program. */
  stamp: string
}

/** The folder with a service's own templates: beside the database. */
export function templatesFolder(database: string): string {
  return join(dirname(database), letterFolders.templates)
}

/** Reads a template as it is used now. An own file with a fault is not replaced by the built-in one: that would go unseen. */
export async function readTemplate(database: string, id: LetterTemplateId): Promise<ReadTemplate> {
  const { title, file } = templateNames[id]
  const path = join(templatesFolder(database), `${file}.md`)
  const own = await readTemplateFile(path)
  if (own && 'problem' in own)
    return {
      id,
      title,
      path,
      isOwn: true,
      text: '',
      nodes: [],
      problems: [own.problem],
      stamp: sha256(own.problem.reason),
    }
  const text = own?.text ?? builtInTemplates[id]
  const { nodes, problems } = parseTemplate(text)
  return {
    id,
    title,
    path,
    isOwn: own !== undefined,
    text,
    nodes,
    problems: [...problems, ...checkFields(nodes, letterFields[id])].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    // An own one that goes away is another one, also where it says the same.
    stamp: sha256(`${own === undefined ? '' : path}\n${text}`),
  }
}
