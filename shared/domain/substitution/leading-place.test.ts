import { describe, expect, it } from 'vitest'
import type { SubstitutionKind } from '../exchange/document.ts'
import { leadingPlace } from './leading-place.ts'

const place = (kind: SubstitutionKind): { kind: SubstitutionKind } => ({ kind })
const [parents, host, group] = [place('parents'), place('host'), place('group')]

describe('where a child with two agreements is', () => {
  it.each([
    [[], undefined],
    [[parents], parents],
    [[parents, host], host],
    [[host, parents], host],
    [[parents, group], group],
    [[group, host], group],
  ])('of %j', (records, leading) => {
    expect(leadingPlace(records)).toBe(leading)
  })
})
