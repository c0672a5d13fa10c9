import { expect, it } from 'vitest'
import { followingCode } from './following-code.ts'

it.each([
  ['the usual code follows the reason', 'leave', 'social', 'leave-with-rights', 'illness', 'social', 'illness'],
  ['and goes where there is none', 'leave', 'social', 'leave-with-rights', 'training', 'social', undefined],
  ['and comes back', 'training', 'social', undefined, 'holiday', 'social', 'holiday'],
  ['one that was chosen stays', 'leave', 'social', 'leave-without-rights', 'illness', 'social', 'leave-without-rights'],
  ['it goes with a host in another statute', 'leave', 'social', 'leave-with-rights', 'leave', 'employee', undefined],
  ['it comes for the whole service', 'leave', 'employee', undefined, 'leave', undefined, 'leave-with-rights'],
  ['it comes with the first reason', undefined, 'social', undefined, 'illness', 'social', 'illness'],
] as const)('%s', (_, reason, statute, code, nextReason, nextStatute, next) => {
  expect(followingCode({ reason, statute }, { reason: nextReason, statute: nextStatute }, code)).toBe(next)
})
