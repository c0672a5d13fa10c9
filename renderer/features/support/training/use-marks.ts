import type { InputOf } from '../../../../shared/contract/index.ts'
import { useCommand } from '../../../api/index.ts'
import { sayKept } from '../../substitution/say-kept.ts'

/** What becomes of hosts on a list. */
export type Mark = InputOf<'training.mark'>['marks'][number]

/** Marks hosts on the list of a session; the status bar says it and can take it back. */
export function useMarks(id: string) {
  const command = useCommand('training.mark')
  const mark = async (marks: Mark[], words: string): Promise<boolean> => {
    const saved = await command.run({ id, marks })
    if (!saved) return false
    sayKept(words, () => void command.run({ id, marks: saved.before }))
    return true
  }
  return { mark, error: command.error, isRunning: command.isRunning }
}
