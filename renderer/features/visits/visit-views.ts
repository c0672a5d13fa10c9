import type { View } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'

const titles = nl.frame.visitTitles

/** The screens of Huisbezoeken, in the order of their links; each appears here on the day it works. */
export const visitViews: readonly View[] = [
  { to: '/huisbezoeken', title: titles.due },
  { to: '/huisbezoeken/afspraken', title: titles.actions },
  { to: '/huisbezoeken/incidenten', title: titles.incidents },
  { to: '/huisbezoeken/vorming', title: titles.training },
  { to: '/huisbezoeken/materiaal', title: titles.materials },
  { to: '/huisbezoeken/mappen', title: titles.folders },
]
