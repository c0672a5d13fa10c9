import { useCommand } from '../../../api/index.ts'
import { sayKept } from '../../substitution/say-kept.ts'

/** Says in the status bar what was kept about a loan, with the way back. */
export function useLoanUndo() {
  const { run } = useCommand('loans.undo')
  return (words: string, saved: { id: string; version: number }) => sayKept(words, () => void run(saved))
}
