import { expect, it } from 'vitest'
import { useYearChoice, wantsTexts } from './year-choice.ts'

it('keeps what is shared from host to host, but not what is sensitive', () => {
  const { lookAt, togglePart, setWithTexts } = useYearChoice.getState()
  lookAt('h1')
  togglePart('goals')
  togglePart('incidents')
  setWithTexts(true)
  lookAt('h1')
  expect(wantsTexts(useYearChoice.getState())).toBe(true)

  lookAt('h2')
  const { parts, withTexts } = useYearChoice.getState()
  expect(parts.has('incidents')).toBe(false)
  expect(withTexts).toBe(false)
  expect(parts.has('goals')).toBe(false)
  expect(parts.has('visits')).toBe(true)
})
