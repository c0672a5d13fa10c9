import type { Json } from './exchange-document.ts'
import { serviceOnFile } from './service-on-file.ts'

/** A document read into a new file and written out again, as text. */
export async function exportOf(document: Json): Promise<string> {
  await using service = await serviceOnFile(document)
  return (await service.call('exchange.export', {})).text
}
