import { SaxesParser } from 'saxes'
import { TableFileError } from './table-file-error.ts'

/** The attributes of an element by their whole names. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is met in a part; names of elements without their prefix. */
export type XmlVisitor = {
  open(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

/** No part of a workbook comes near; a file of nothing but opening tags would fill the memory. */
const deepest = 100

/**
 * Walks through the XML of a spreadsheet part. Nothing is repaired and nothing resolved: there are no entities but the five of
 * XML and numbers, so nothing can grow or be fetched. Throws TableFileError for XML that is not well-formed.
 */
export function readXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new TableFileError('damaged')
    open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(localName(name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(xml).close()
  } catch (error) {
    throw error instanceof TableFileError ? error : new TableFileError('damaged', { cause: error })
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
