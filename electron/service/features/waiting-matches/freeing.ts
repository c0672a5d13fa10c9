import type { Handler } from '../../context.ts'

export const freeingPlaces: Handler<'waitingMatches.freeing'> = () => Promise.reject(new Error('not built yet'))
