/**
 * How long papers and data are kept, in years. Of files: decreet van 20 april 2012, art. 24 (R141); the attendance register: twelve
 * months (R134); the criminal record of a host: three years from her start (R15); accounts: the tax law's ten years since 2023
 * (R141). Where several hold for one paper the longest does.
 */
export const retentionYears = {
  'child-file': 5,
  'host-file': 5,
  register: 1,
  'criminal-record': 3,
  accounts: 10,
  'complaints-and-crises': 10,
} as const
