import { describe, expect, it } from 'vitest'
import { isVisitingScreen } from './visiting-screens.ts'

describe('on a visiting copy', () => {
  it.each(['/huisbezoeken', '/huisbezoeken/bezoek/v1', '/huisbezoeken/mappen', '/instellingen'])(
    '%s works',
    (address) => expect(isVisitingScreen(address)).toBe(true),
  )
  it.each(['/', '/planning', '/onthaalouders/h1', '/facturatie', '/huisbezoeken/incidenten', '/huisbezoekenx'])(
    '%s does not',
    (address) => expect(isVisitingScreen(address)).toBe(false),
  )
})
