import type { SealFault } from './seal.ts'

/** Who encrypts and decrypts bezoekmappen. */
export type Seals = {
  /** Encrypts bytes with a password; throws AbortError when the signal aborts. */
  seal(bytes: Uint8Array, password: string, signal?: AbortSignal): Promise<Uint8Array>
  /** Decrypts bytes, or says why not. */
  unseal(bytes: Uint8Array, password: string): Promise<Uint8Array | SealFault>
}
