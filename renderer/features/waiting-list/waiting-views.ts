import type { View } from '../../components/index.ts'
import { waitingWords } from '../../i18n/nl/waiting-list/words.ts'

const titles = waitingWords.viewTitles

/** The screens of Wachtlijst, in the order of their links; each appears here on the day it works. */
export const waitingViews: readonly View[] = [
  { to: '/wachtlijst', title: titles.requests },
  { to: '/wachtlijst/vrij', title: titles.freeing },
  { to: '/wachtlijst/voorstel', title: titles.proposal },
  { to: '/wachtlijst/vraag', title: titles.demand },
]
