import { Encrypter } from 'age-encryption'

/** Seals bytes as a bezoekmap is, with so little work for the password that a test can open hundreds. */
export async function sealQuickly(contents: Uint8Array, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(password)
  encrypter.setScryptWorkFactor(2)
  return encrypter.encrypt(contents)
}
