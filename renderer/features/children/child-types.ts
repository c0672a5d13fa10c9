import type { OutputOf } from '../../../shared/contract/index.ts'

/** A child in the list, and a child's whole file. */
export type ChildRow = OutputOf<'children.list'>[number]
export type ChildFile = OutputOf<'children.file'>
export type ChildAgreement = ChildFile['agreements'][number]
export type ChildPlan = ChildAgreement['plans'][number]
