import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WindowBridge } from '../../../shared/contract/bridge.ts'
import { expect, type Program } from './launch.ts'

type OurWindow = { onthaal: WindowBridge }

/** Reads a document into the empty service of a program that just started. */
export async function importDocument({ page, dataFolder }: Program, document: string): Promise<void> {
  const path = join(dataFolder, 'dienst.json')
  await writeFile(path, document)
  await expect(page.getByText('Welkom bij Onthaal')).toBeVisible()
  const reply = await page.evaluate(
    (from) =>
      (window as unknown as OurWindow).onthaal.call('exchange.import', { requestId: 'journey-import', path: from }),
    path,
  )
  expect(reply).toMatchObject({ ok: true })
}
