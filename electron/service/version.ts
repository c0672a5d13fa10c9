import manifest from '../../package.json' with { type: 'json' }

/** The program's version, as documents, reports and the window name it. */
export const version: string = manifest.version
