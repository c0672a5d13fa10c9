import { Encrypter } from 'age-encryption'
import { unseal } from '../../electron/service/visit-folders/seal.ts'
import type { Seals } from '../../electron/service/visit-folders/seals.ts'

/** Seals bytes as a bezoekmap is, with so little work for the password that a test can open hundreds. */
export async function sealQuickly(contents: Uint8Array, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(password)
  encrypter.setScryptWorkFactor(2)
  return encrypter.encrypt(contents)
}

/** Bezoekmappen with so little work for the password, in the thread of the test. */
export const quickSeals: Seals = { seal: sealQuickly, unseal }
