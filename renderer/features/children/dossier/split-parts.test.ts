import { expect, it } from 'vitest'
import { dossierParts, type DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import { splitParts } from './split-parts.ts'

it('names what the child itself lacks once, and per agreement what that lacks', () => {
  const first = { missing: ['signature', 'fiche', 'privacy-notice'] satisfies DossierPart[] }
  const second = { missing: ['attest', 'fiche', 'deposit'] satisfies DossierPart[] }
  expect(splitParts([first, second])).toEqual({
    shared: ['fiche', 'privacy-notice'],
    own: [
      { agreement: first, missing: ['signature'] },
      { agreement: second, missing: ['attest', 'deposit'] },
    ],
  })
})

it('leaves no part out and names none twice', () => {
  const { shared, own } = splitParts([{ missing: dossierParts }])
  expect([...shared, ...own.flatMap(({ missing }) => missing)].toSorted()).toEqual(dossierParts.toSorted())
})
