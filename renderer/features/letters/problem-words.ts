import type { TemplateProblem } from '../../../shared/domain/letters/template-problems.ts'
import { letterWords } from '../../i18n/nl/letters/words.ts'

/** What is wrong with a template in a sentence, with its line. */
export function problemWords({
  reason,
  line,
  name,
}: { [Key in keyof TemplateProblem]: TemplateProblem[Key] | undefined }): string {
  return letterWords.problemAt(line, letterWords.problems[reason ?? 'unreadable'](name === undefined ? {} : { name }))
}
