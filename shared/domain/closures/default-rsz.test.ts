import { expect, it } from 'vitest'
import { closureReasons } from '../billing/issued.ts'
import { defaultRsz } from './default-rsz.ts'

it('the code follows the reason for hosts in the social statute and for the whole service', () => {
  for (const statute of ['social', undefined] as const)
    expect(closureReasons.map((reason) => [reason, defaultRsz(reason, statute)])).toEqual([
      ['holiday', 'holiday'],
      ['leave', 'leave-with-rights'],
      ['illness', 'illness'],
      ['training', undefined],
      ['force-majeure', undefined],
      ['other', undefined],
    ])
})

it('hosts in another statute have none', () => {
  for (const reason of closureReasons)
    for (const statute of ['employee', 'self-employed'] as const) expect(defaultRsz(reason, statute)).toBeUndefined()
})
