// The command line: the contract's second adapter beside the window (exchange.md §6).
import { main } from './main.ts'

// Every write is answered where it is made; without a listener Node would end on the event of a closed pipe as well.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)

process.exitCode = await main(process.argv.slice(2))
