import { findHead } from '../../../../shared/formats/attendance-form/form-columns.ts'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { readXml } from './read-xml.ts'
import { readSharedTexts, readSheetRows } from './sheet-cells.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'
import { openZipParts, type ZipParts } from './unzip-parts.ts'

/**
 * The sheet of a workbook that holds a form (else its first), with the values as they are kept: a time is a fraction of a day,
 * a date a number of days. The libraries for whole workbooks turn such cells into dates of 1899 by their looks, and unzip
 * without bounds; here are only the cells, the archive and the XML are read by packages. Throws TableFileError.
 */
export async function readXlsx(bytes: Uint8Array): Promise<FormTable> {
  const parts = await openZipParts(bytes)
  const bookPath =
    (await relations(parts, '')).find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const book = await parts.text(bookPath)
  if (book === undefined) throw new TableFileError('no-table')
  const links = await relations(parts, bookPath)
  const { sheetIds, isFrom1904 } = readBook(book)
  if (sheetIds.length > tableLimits.sheets) throw new TableFileError('too-many-rows')
  const sharedPath = links.find(({ type }) => type.endsWith('/sharedStrings'))?.target
  const shared = readSharedTexts(sharedPath && (await parts.text(sharedPath)))
  let first: FormTable | undefined
  for (const id of sheetIds) {
    const path = links.find((link) => link.id === id && link.type.endsWith('/worksheet'))?.target
    const xml = path === undefined ? undefined : await parts.text(path)
    if (xml === undefined) continue
    const table: FormTable = { rows: readSheetRows(xml, shared), isFrom1904 }
    if (findHead(table)) return table
    first ??= table
  }
  if (!first) throw new TableFileError('no-table')
  return first
}

function readBook(xml: string): { sheetIds: string[]; isFrom1904: boolean } {
  const sheetIds: string[] = []
  let isFrom1904 = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      // `r:id` and not `sheetId`: the prefix may have another name, but there is one.
      const id = Object.keys(attributes).find((key) => key.endsWith(':id'))
      if (name === 'sheet' && id !== undefined) sheetIds.push(attributes[id] ?? '')
    },
  })
  return { sheetIds, isFrom1904 }
}

type Relation = { id: string; type: string; target: string }

/** What a part points to, with targets as paths within the archive; `` is the archive itself. */
async function relations(parts: ZipParts, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const found: Relation[] = []
  const xml = await parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (xml === undefined) return found
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => attributes[key])
      found.push({ id, type, target: target.startsWith('/') ? target.slice(1) : `${folder}${target}` })
    },
  })
  return found
}
