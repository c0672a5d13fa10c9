import type { View } from '../../components/index.ts'

/** The screens of Huisbezoeken, in the order of their links; each appears here on the day it works. */
export const visitViews: readonly View[] = []
