import { Decrypter, Encrypter } from 'age-encryption'

/** What somebody types as a password, in one form on every keyboard. */
const normalised = (password: string): string => password.normalize('NFKC')

/**
 * Encrypts with a password in the age format (age-encryption.org/v1, scrypt). Takes about a second by design, so that passwords
 * cannot be tried quickly. Only the worker and tests import this.
 */
export async function seal(contents: Uint8Array, password: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalised(password))
  return encrypter.encrypt(contents)
}

/** Decrypts what `seal` made; why not is one of the words of `SealFault`. */
export async function unseal(sealed: Uint8Array, password: string): Promise<Uint8Array | SealFault> {
  if (!new TextDecoder('latin1').decode(sealed.subarray(0, intro.length)).startsWith(intro)) return 'not-a-folder'
  const decrypter = new Decrypter()
  decrypter.addPassphrase(normalised(password))
  try {
    return await decrypter.decrypt(sealed)
  } catch (error) {
    // The library has no codes; these are the words of its one error for a password that opens nothing.
    return error instanceof Error && error.message.startsWith('no identity matched') ? 'wrong-password' : 'damaged'
  }
}

/** `wrong-password` also when the first part of the file was tampered with: the two cannot be told apart. */
export type SealFault = 'not-a-folder' | 'wrong-password' | 'damaged'

const intro = 'age-encryption.org/v1\n'
