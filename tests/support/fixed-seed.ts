/** Options of fast-check: the same cases in every run, so that a failure stays a failure. The seed is printed with it. */
export const fixedSeed = { seed: 20_261_122 } as const
