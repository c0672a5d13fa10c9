import { expect, it } from 'vitest'
import { developmentOriginOf } from './development-origin.ts'

it('comes from the environment while developing, and never in a released program', () => {
  expect(developmentOriginOf('http://localhost:5173/index.html', false)).toBe('http://localhost:5173')
  expect(developmentOriginOf('http://localhost:5173/index.html', true)).toBeUndefined()
  expect(developmentOriginOf('no address', true)).toBeUndefined()
  expect(developmentOriginOf(undefined, false)).toBeUndefined()
})
