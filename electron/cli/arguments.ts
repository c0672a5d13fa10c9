import { parseArgs, type ParseArgsConfig } from 'node:util'

/** How a verb ends: 0 done, 1 the service refused, 2 input or arguments are wrong, 3 the file or the machine failed (exchange.md §6). */
export type ExitCode = 0 | 1 | 2 | 3

/** Ends the command line with a message on standard error and, for refused imports and runs, JSON on standard output. */
export class CommandLineError extends Error {
  readonly exitCode: ExitCode
  readonly output: unknown

  constructor(exitCode: ExitCode, message: string, output?: unknown) {
    super(message)
    this.name = 'CommandLineError'
    this.exitCode = exitCode
    this.output = output
  }
}

const options = {
  db: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  at: { type: 'string' },
  month: { type: 'string' },
  out: { type: 'string' },
  input: { type: 'string' },
  accept: { type: 'string', multiple: true },
  host: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']

/** Options with one value. */
type TextOption = Exclude<keyof typeof options, 'json' | 'accept' | 'host'>
/** The words of a call and its options, all still text. */
export type CommandLine = {
  words: string[]
  json: boolean
  accept: string[]
  hosts: string[]
  /** An option that must be there; a missing one ends with 2. */
  required(name: TextOption): string
  optional(name: TextOption): string | undefined
}

/** Reads the arguments. @throws {CommandLineError} 2 for an unknown option */
export function readArguments(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    return {
      words: positionals,
      json: values.json ?? false,
      accept: values.accept ?? [],
      hosts: values.host ?? [],
      optional: (name) => values[name],
      required: (name) => {
        const value = values[name]
        if (value === undefined || value === '') throw new CommandLineError(2, `--${name} is missing`)
        return value
      },
    }
  } catch (error) {
    if (error instanceof CommandLineError) throw error
    throw new CommandLineError(2, error instanceof Error ? error.message : String(error))
  }
}
