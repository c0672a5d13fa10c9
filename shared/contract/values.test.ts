import { expect, it } from 'vitest'
import { path } from './values.ts'

it.each(['/', '/home/sofie/facturen', 'C:\\Facturen', 'd:/facturen', '\\\\server\\map\\2026'])('%s is a path', (text) =>
  expect(path.safeParse(text).success).toBe(true),
)

it.each([
  '',
  '.',
  'facturen',
  './facturen',
  '../facturen',
  '~/facturen',
  'C:',
  'C:facturen',
  '\\facturen',
  '\\\\',
  ' /facturen',
])('%j is none: it depends on the folder one stands in', (text) =>
  expect(path.safeParse(text).error?.issues[0]).toMatchObject({ path: [], message: 'not-absolute' }),
)

it('is refused when it is endless', () => expect(path.safeParse(`/${'x'.repeat(4096)}`).success).toBe(false))
