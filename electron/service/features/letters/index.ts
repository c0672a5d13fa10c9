import type { HandlersOf } from '../../context.ts'
import type { ProcedureName } from '../../../../shared/contract/index.ts'
import { recipientHandlers } from './recipients-handlers.ts'
import { registerHandlers } from './register.ts'
import { regulationHandlers } from './regulations.ts'
import { templateHandlers } from './template-handlers.ts'
import { writeLetters } from './write.ts'

type LetterProcedures = Extract<ProcedureName, `letters.${string}` | `regulations.${string}`>

/** Handlers of letters from templates (R47, R48, R54, R131). */
export const letterHandlers: HandlersOf<LetterProcedures> = {
  ...templateHandlers,
  ...recipientHandlers,
  'letters.write': writeLetters,
  ...registerHandlers,
  ...regulationHandlers,
}
