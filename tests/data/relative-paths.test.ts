import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ProcedureName } from '../../shared/contract/index.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

const month = '2026-10'
const elsewhere = 'onthaal-relative'

const cases: [ProcedureName, object, place: string][] = [
  ['exchange.import', { path: elsewhere }, 'path'],
  ['exchange.save', { path: `./${elsewhere}` }, 'path'],
  ['backups.make', { path: `${elsewhere}.sqlite` }, 'path'],
  ['billing.run', { month, out: elsewhere, accept: [] }, 'out'],
  ['billing.documents', { month, out: `../${elsewhere}` }, 'out'],
  ['foSu05.write', { month, folder: elsewhere }, 'folder'],
  ['attendanceForms.write', { month, hostIds: ['h1'], folder: '.', kinds: ['pdf'] }, 'folder'],
  ['attendanceForms.import', { files: ['/forms.csv', `${elsewhere}.csv`], digest: '' }, 'files.1'],
  ['substitution.writeCallList', { closureId: 'x', folder: elsewhere, assumed: [], sentences: [] }, 'folder'],
]

it('a path that is not absolute is refused where it stands, and nothing is written where the service runs', async () => {
  await using service = await serviceOnFile(exchangeDocument())
  const before = readdirSync('.')
  for (const [name, input, path] of cases) {
    const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
    expect([name, reply]).toMatchObject([
      name,
      {
        ok: false,
        error: {
          code: 'validation',
          reason: 'invalid-input',
          details: { issues: [{ path, message: 'not-absolute' }] },
        },
      },
    ])
  }
  expect(readdirSync('.')).toEqual(before)
})
