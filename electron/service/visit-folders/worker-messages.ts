import type { SealFault } from './seal.ts'

/** What the worker is started for: one file. The password lives as long as the thread. */
export type SealOrder = { kind: 'seal' | 'unseal'; bytes: Uint8Array; password: string }

/** What it answers, once. */
export type SealAnswer = { bytes: Uint8Array } | { fault: SealFault }
