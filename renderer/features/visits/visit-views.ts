import type { View } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'

/** The screens of Huisbezoeken, in the order of their links; each appears here on the day it works. */
export const visitViews: readonly View[] = [
  { to: '/huisbezoeken/incidenten', title: nl.frame.visitTitles.incidents },
  { to: '/huisbezoeken/vorming', title: nl.frame.visitTitles.training },
  { to: '/huisbezoeken/materiaal', title: nl.frame.visitTitles.materials },
]
