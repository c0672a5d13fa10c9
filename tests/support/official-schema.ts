import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

/** Where the official schemas lie while developing: beside the repository, because they are not ours to ship. */
const folder = fileURLToPath(new URL('../../../shared/xsd/', import.meta.url))

/**
 * Faults of a document against an official schema, empty when it is valid; undefined, with the reason printed, where the
 * schema is not at hand.
 */
export function validateAgainstOfficialSchema(xml: string, schema: string): string[] | undefined {
  if (!existsSync(folder + schema)) {
    console.log(`not compared with the official ${schema}: it is not at hand beside the repository`)
    return undefined
  }
  using xsd = XmlDocument.fromString(readFileSync(folder + schema, 'utf8'))
  using validator = XsdValidator.fromDoc(xsd)
  using document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
