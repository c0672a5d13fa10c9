import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printJson } from '../../shared/formats/exchange/print-document.ts'
import { workspace, type Workspace } from '../fuzz/imported-service.ts'

/** Services with the answers of an independent implementation; data for tests, which are not this repository's to hold. */
const folder = fileURLToPath(new URL('../../../shared/samples/exchange/', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder) : []
const services = files.filter((file) => /^service-\d+\.json$/.test(file))
const reason = 'no sample services beside the repository (../shared/samples/exchange)'
if (services.length === 0) {
  console.log(`skipped: ${reason}`)
  it.skip(reason, () => {})
}

describe.skipIf(services.length === 0)('the sample services', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it.each(services)('%s gives the answers that stand beside it, byte for byte', async (file) => {
    const name = file.replace('.json', '')
    const answers = files.filter((answer) => answer.startsWith(`${name}.`) && answer !== file)
    expect(answers.length).toBeGreaterThan(0)
    const imported = await space.importBytes(readFileSync(`${folder}${file}`, 'utf8'))
    for (const answer of answers) {
      const expected = readFileSync(`${folder}${answer}`, 'utf8')
      expect(printJson(await answerOf(imported, answer)), answer).toBe(expected)
    }
    await imported.close()
  })
})

/** What the name of an answer asks for: `.billing-2026-10` or `.capacity-2026-11-01-2027-01-31`. */
async function answerOf(imported: Awaited<ReturnType<Workspace['importBytes']>>, answer: string): Promise<unknown> {
  const billing = /\.billing-(\d{4}-\d{2})\.json$/.exec(answer)
  if (billing) return imported.query('billing.preview', { month: billing[1] })
  const capacity = /\.capacity-(\d{4}-\d{2}-\d{2})-(\d{4}-\d{2}-\d{2})\.json$/.exec(answer)
  if (capacity) return imported.query('capacity.report', { from: capacity[1], until: capacity[2] })
  throw new Error(`not known what ${answer} answers`)
}
