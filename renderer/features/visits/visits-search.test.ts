import { expect, it } from 'vitest'
import { followUpSearch, visitsSearch } from './visits-search.ts'

it.each([
  [
    { kies: 'h1', toon: 'agenda', plan: true },
    { kies: 'h1', toon: 'agenda', plan: true },
  ],
  [
    { kies: 7, toon: 'alles', plan: 'ja' },
    { kies: '7', toon: undefined, plan: undefined },
  ],
  [{ kies: {} }, { kies: undefined, toon: undefined, plan: undefined }],
])('the address %j of Huisbezoeken', (given, read) => expect(visitsSearch(given)).toEqual(read))

it.each([
  [
    { kies: 'a1', toon: 'doelen' },
    { kies: 'a1', toon: 'doelen' },
  ],
  [
    { kies: '', toon: 'agenda' },
    { kies: undefined, toon: undefined },
  ],
])('the address %j of Afspraken en doelen', (given, read) => expect(followUpSearch(given)).toEqual(read))
