import { findHead } from '../../../../shared/formats/attendance-form/form-columns.ts'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { attribute, scanXml } from './scan-xml.ts'
import { readSharedTexts, readSheetRows } from './sheet-cells.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'
import { openZipParts, type ZipParts } from './unzip-parts.ts'

/**
 * The sheet of a workbook that holds a form (else its first), with the values as they are kept: a time is a fraction of a day,
 * a date a number of days. No library: those that exist turn such cells into dates of 1899 by their looks, and unzip without
 * bounds. Throws TableFileError.
 */
export function readXlsx(bytes: Uint8Array): FormTable {
  const parts = openZipParts(bytes)
  const bookPath =
    relations(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const book = parts.text(bookPath)
  if (book === undefined) throw new TableFileError('no-table')
  const links = relations(parts, bookPath)
  const { sheetIds, isFrom1904 } = readBook(book)
  if (sheetIds.length > tableLimits.sheets) throw new TableFileError('too-many-rows')
  const sharedPath = links.find(({ type }) => type.endsWith('/sharedStrings'))?.target
  const shared = readSharedTexts((sharedPath && parts.text(sharedPath)) || '')
  let first: FormTable | undefined
  for (const id of sheetIds) {
    const path = links.find((link) => link.id === id && link.type.endsWith('/worksheet'))?.target
    const xml = path === undefined ? undefined : parts.text(path)
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
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
      // `r:id` and not `sheetId`: the prefix may have another name, but there is one.
      const id = name === 'sheet' ? /[\s]\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] : undefined
      if (id !== undefined) sheetIds.push(id)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheetIds, isFrom1904 }
}

type Relation = { id: string; type: string; target: string }

/** What a part points to, with targets as paths within the archive; `` is the archive itself. */
function relations(parts: ZipParts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const found: Relation[] = []
  scanXml(parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => attribute(attributes, key))
      found.push({ id, type, target: target.startsWith('/') ? target.slice(1) : `${folder}${target}` })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}
