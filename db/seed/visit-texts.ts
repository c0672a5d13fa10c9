import type { CheckAnswer } from '../../shared/domain/exchange/visits.ts'

/** Something that was seen at a visit, and what was agreed about it. */
export type Finding = {
  itemId: string
  answer: CheckAnswer
  note: string
  action: string
  /** What came of it, for one that is closed. */
  outcome: string
}

/** What may be found at a visit; every visit has at most one of them. */
export const findings: readonly [Finding, ...Finding[]] = [
  {
    itemId: 'home-stairs',
    answer: 'bad',
    note: 'Traphekje boven staat los.',
    action: 'Traphekje vastzetten of vervangen.',
    outcome: 'Nieuw hekje geplaatst, gezien bij het volgende bezoek.',
  },
  {
    itemId: 'health-first-aid',
    answer: 'attention',
    note: 'Steriele kompressen zijn over datum.',
    action: 'EHBO-koffer aanvullen en de datums nakijken.',
    outcome: 'Aangevuld.',
  },
  {
    itemId: 'admin-register',
    answer: 'attention',
    note: 'Twee kinderen waren al aangekomen maar nog niet ingeschreven.',
    action: 'Aankomst meteen noteren: blad met potlood aan de voordeur hangen.',
    outcome: 'Blad hangt er, register was in orde.',
  },
  {
    itemId: 'sleep-bed',
    answer: 'attention',
    note: 'Knuffel en doekje in het bedje van de jongste.',
    action: 'Bedjes leeg houden; folder over veilig slapen bezorgen.',
    outcome: 'Besproken, bedjes zijn leeg.',
  },
  {
    itemId: 'papers-risk',
    answer: 'attention',
    note: 'Nieuwe zandbak staat nog niet in de risicoanalyse.',
    action: 'Risicoanalyse samen aanvullen met de tuin.',
    outcome: 'Aangevuld en getekend.',
  },
  {
    itemId: 'admin-fiches',
    answer: 'attention',
    note: 'Fiche van één kind niet meer nagekeken sinds de start.',
    action: 'Fiche laten nakijken door de ouders.',
    outcome: 'Nagekeken en getekend.',
  },
]

/** How a visit was, in free words. */
export const visitNotes: readonly [string, ...string[]] = [
  'Rustige voormiddag. De kinderen spelen in kleine groepjes, de onthaalouder zit erbij op de grond.\n\n- fruitmoment rond de tafel\n- daarna naar buiten',
  'Drukke start met twee kindjes die nog moeten wennen. Ze neemt haar tijd bij het afscheid en benoemt wat ze ziet.',
  'Mooi hoe de oudste kinderen meehelpen met de tafel. **Slaaphoek** is verplaatst naar de achterkamer, veel rustiger.',
  'Vraagt naar ideeën voor regenweer. Samen de spelkoffer bekeken; zij leent die volgende maand.',
]

/** What hosts say about it themselves. */
export const hostWords: readonly [string, ...string[]] = [
  'Het gaat goed, alleen de dinsdag is te vol.',
  'Blij met de uitleg over de fiches.',
  'Zou graag nog eens een collega bezoeken.',
]
