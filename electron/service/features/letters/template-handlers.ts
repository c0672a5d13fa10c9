import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { letterTemplateIds, recipientsOf } from '../../../../shared/domain/letters/letter-templates.ts'
import type { HandlersOf } from '../../context.ts'
import { documentsError } from '../../documents/documents-error.ts'
import { builtInTemplates } from '../../documents/templates/built-in/index.ts'
import type { FieldSpec } from '../../documents/templates/fields.ts'
import { readTemplate, templatesFolder, type ReadTemplate } from '../../documents/templates/read-template.ts'
import { letterFields } from '../../documents/text/letter-fields-nl.ts'
import { letterFolders } from '../../documents/text/templates-nl.ts'
import { writeFileWhole } from '../../write-file-whole.ts'
import { documentsFolder } from './letter-places.ts'

/** Handlers of templates: which are the service's own, what is wrong with them, and the way back to those of the program. */
export const templateHandlers: HandlersOf<
  'letters.templates' | 'letters.template' | 'letters.customise' | 'letters.useBuiltIn'
> = {
  'letters.templates': async ({ file }) => ({
    templates: (await Promise.all(letterTemplateIds.map((id) => readTemplate(file, id)))).map(viewOf),
    templatesFolder: templatesFolder(file),
    documentsFolder: documentsFolder(file),
  }),

  'letters.template': async ({ file }, { id }) => {
    const template = await readTemplate(file, id)
    return { ...viewOf(template), text: template.text, fields: letterFields[id].map(fieldOf) }
  },

  'letters.customise': async (context, { id }) => {
    const { path, isOwn } = await readTemplate(context.file, id)
    if (isOwn) throw new ServiceError('conflict', 'template-is-own')
    await orDocumentsError(async () => {
      await mkdir(dirname(path), { recursive: true })
      // Editors of Windows know by the mark that it is UTF-8.
      await writeFileWhole(path, `\uFEFF${builtInTemplates[id]}`)
    })
    return context.commit(async () => ({ value: { path }, acts: [act('template-made-own', id)] }))
  },

  'letters.useBuiltIn': async (context, { id }) => {
    const { path, isOwn } = await readTemplate(context.file, id)
    if (!isOwn) throw new ServiceError('conflict', 'template-not-own')
    const folder = join(dirname(path), letterFolders.setAside)
    const stamp = context.clock.now().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
    const keptAt = join(folder, `${stamp}-${basename(path)}`)
    await orDocumentsError(async () => {
      await mkdir(folder, { recursive: true })
      await rename(path, keptAt)
    })
    return context.commit(async () => ({ value: { keptAt }, acts: [act('template-set-aside', id)] }))
  },
}

function viewOf({ id, title, isOwn, path, problems }: ReadTemplate) {
  return { id, title, to: recipientsOf[id], isOwn, path, problems }
}

type FieldView = { name: string; kind: FieldSpec['kind']; meaning: string; fields?: FieldView[] }

function fieldOf({ name, kind, meaning, fields }: FieldSpec): FieldView {
  return { name, kind, meaning, ...(fields && { fields: fields.map(fieldOf) }) }
}

function act(action: string, id: string) {
  return { action, subject: `letter-template:${id}`, details: { template: id } }
}

async function orDocumentsError(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw documentsError(error)
  }
}
