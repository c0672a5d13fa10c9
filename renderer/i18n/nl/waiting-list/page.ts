import type { ClosingReason } from '../../../../shared/domain/exchange/waiting-list.ts'
import { waitingWords } from './words.ts'

/** The page of a request. */
export const requestPage = {
  tabsLabel: 'Onderdelen van de aanvraag',
  tabs: { gegevens: 'Gegevens', plaatsen: 'Plaatsen', plaats: 'Waarom deze plaats?', geschiedenis: 'Geschiedenis' },
  rank: (rank: number, of: number) => `rang ${rank} van ${of}`,
  received: (moment: string) => `ontvangen ${moment}`,
  wantedFrom: (date: string) => `vanaf ${date}`,
  parent: (name: string) => `ouder ${name}`,
  enlist: 'Op de wachtlijst zetten',
  close: 'Afsluiten…',
  closeTitle: 'Aanvraag afsluiten',
  closeDetail: 'De aanvraag verdwijnt uit de rangschikking en blijft bewaard, met de reden.',
  withdrawsOffer: 'Er wacht een aanbod op antwoord: dat wordt ingetrokken.',
  how: 'Hoe loopt het af?',
  statuses: { elsewhere: 'Gezin vond elders opvang', lapsed: 'Aanvraag vervalt' },
  reason: 'Waarom',
  reasons: {
    ...waitingWords.closingReasons,
    'pregnancy-ended': 'zwangerschap afgebroken (telt niet mee als vraag)',
    'no-place': 'geen plaats gevonden op tijd',
  } satisfies Record<ClosingReason, string>,
  on: 'Op',
  note: 'Opmerking',
  confirmClose: 'Aanvraag afsluiten',
  noReason: 'Kies waarom.',
  future: 'Die dag komt nog.',
  reopen: 'Terug op de wachtlijst…',
  reopenTitle: 'Aanvraag terug op de wachtlijst zetten',
  reopenDetail: 'De aanvraag rangschikt weer vanaf de dag en het uur waarop ze eerst ontvangen was.',
  confirmReopen: 'Terugzetten',
  elsewhereOn: (date: string) => `elders sinds ${date}`,
  lapsedOn: (date: string, reason: string) => `vervallen op ${date}: ${reason}`,
  toChild: 'Naar het dossier van het kind',
  readOnly: 'Niet meer open: zet de aanvraag eerst terug op de wachtlijst.',
  readOnlyPlaced: 'Dit kind heeft een plaats: wijzig zijn dossier.',
}
