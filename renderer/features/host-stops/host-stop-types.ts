import type { OutputOf } from '../../../shared/contract/index.ts'

export type StopView = OutputOf<'hostStops.view'>
export type StopAgreement = StopView['agreements'][number]
export type Relocations = OutputOf<'hostStops.relocations'>
export type Relocation = Relocations['children'][number]
export type PlaceFit = Relocation['nearest'][number]
