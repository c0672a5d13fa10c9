import { shortestPassword } from '../../../../../shared/contract/visit-folders.ts'

/** How long somebody with the file would need to guess: too short to be taken, weak, or strong enough for what it guards. */
export type PasswordStrength = 'too-short' | 'weak' | 'strong'

/** From this many characters on a few ordinary words after each other are as good as signs and digits. */
const longEnough = 16

/** How strong a password is; only a hint, for nobody can tell what is easily guessed. */
export function passwordStrength(password: string): PasswordStrength {
  const characters = [...password]
  if (characters.length < shortestPassword) return 'too-short'
  if (new Set(characters.map((one) => one.toLowerCase())).size < 6) return 'weak'
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length
  return characters.length >= longEnough || kinds >= 3 ? 'strong' : 'weak'
}
