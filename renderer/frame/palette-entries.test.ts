import { Mail } from 'lucide-react'
import { expect, test } from 'vitest'
import { nl } from '../i18n/nl.ts'
import { findEntries, searchableEntries } from './palette-entries.ts'

const entry = (id: string, title: string, also?: string) => ({
  id,
  title,
  remark: nl.frame.screen,
  icon: Mail,
  run: () => undefined,
  ...(also !== undefined && { also }),
})
const words = nl.frame.screensAlso
const entries = searchableEntries([
  entry('letters', nl.frame.letters, words['/brieven']),
  entry('billing', nl.frame.billing, words['/facturatie']),
  entry('register', 'Brieven: Register'),
  entry('offer', 'Brief: Aanbod van een plaats'),
])
const found = (query: string) => findEntries(entries, query).map(({ id }) => id)

test('a screen answers to the word for one of what it holds, before what only has that word somewhere', () => {
  expect(found('brief')).toEqual(['letters', 'offer'])
  expect(found('factuur')).toEqual(['billing'])
  expect(found('brieven')).toEqual(['letters', 'register'])
  expect(found('plaats')).toEqual(['offer'])
})
