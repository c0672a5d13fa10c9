import type {
  ClosingReason,
  FirstTier,
  RequestStatus,
  SecondTier,
} from '../../../shared/domain/exchange/waiting-list.ts'
import type { TownName } from '../places.ts'
import type { Name } from '../roster/spec.ts'

/** A request of the demo. Days count back from the last day of its months, `wantedIn` and `expectedIn` in months after it. */
export type AskedPlace = {
  id: string
  child: Name
  /** Age in months, or the months until the child is expected. */
  age?: number
  expectedIn?: number
  parent: Name
  town: TownName
  received: readonly [daysAgo: number, time: string]
  /** When it was typed, where that was later. */
  typed?: readonly [daysAgo: number, time: string]
  wantedIn: number
  week: string
  firstTier?: readonly FirstTier[]
  secondTier?: readonly SecondTier[]
  /** Facts that were told or proven later than the request, with the day. */
  since?: { facts: readonly FirstTier[]; daysAgo: number }
  /** Facts whose evidence was seen. */
  seen?: readonly FirstTier[]
  source?: string
  number?: string
  note?: string
  isNew?: true
  closed?: {
    status: Extract<RequestStatus, 'elsewhere' | 'lapsed'>
    reason: ClosingReason
    daysAgo: number
    note?: string
  }
}

const desk = 'Lokaal loket kinderopvang'

/** Requests as a service gets them through a year: from the desk, by telephone, from families that already have a child in care. */
export const askedPlaces: readonly AskedPlace[] = [
  {
    id: 'w01', child: ['Lou', 'Verstraete'], age: 5, parent: ['Jana', 'Verstraete'], town: 'waregem',
    received: [212, '10:00'], wantedIn: 2, week: 'FFFF-', firstTier: ['work', 'single', 'low-income'],
    seen: ['work', 'single'], source: desk, number: 'OV-0412',
  },
  {
    id: 'w02', child: ['Kindje', 'Depraetere'], expectedIn: 3, parent: ['Ellen', 'Depraetere'], town: 'zulte',
    received: [96, '14:25'], wantedIn: 6, week: 'FFF--', firstTier: ['work'], source: desk, number: 'OV-0533',
  },
  {
    id: 'w03', child: ['Alix', 'Naessens'], age: 2, parent: ['Thibault', 'Naessens'], town: 'deinze',
    received: [150, '09:12'], wantedIn: 4, week: 'FFF--', firstTier: ['work'], secondTier: ['large-family'],
    note: 'Tweeling: liefst bij dezelfde onthaalouder.',
  },
  {
    id: 'w04', child: ['Rosie', 'Naessens'], age: 2, parent: ['Thibault', 'Naessens'], town: 'deinze',
    received: [150, '09:12'], wantedIn: 4, week: 'FFF--', firstTier: ['work'], secondTier: ['large-family'],
    note: 'Tweeling: liefst bij dezelfde onthaalouder.',
  },
  {
    id: 'w05', child: ['Achiel', 'Bossuyt'], age: 8, parent: ['Heleen', 'Bossuyt'], town: 'waregem',
    received: [61, '16:40'], wantedIn: 1, week: 'AAAAA', firstTier: ['foster', 'care-situation'], seen: ['foster'],
    source: 'Pleegzorg', note: 'Belt liever na 16.00 uur.',
  },
  {
    id: 'w06', child: ['Imran', 'Ben Salah'], age: 6, parent: ['Nadia', 'Ben Salah'], town: 'waregem',
    received: [75, '10:00'], wantedIn: 2, week: 'FF-FF', firstTier: ['work', 'low-education'], seen: ['work'],
    source: desk, number: 'OV-0561',
  },
  {
    id: 'w07', child: ['Juul', 'Desplenter'], age: 4, parent: ['Stijn', 'Desplenter'], town: 'desselgem',
    received: [75, '10:01'], wantedIn: 2, week: '--FFF', firstTier: ['work', 'low-education'], source: desk,
    number: 'OV-0562',
  },
  {
    id: 'w08', child: ['Mila', 'Vercruysse'], age: 11, parent: ['Kim', 'Vercruysse'], town: 'wielsbeke',
    received: [132, '11:35'], wantedIn: 1, week: 'FFFFF', firstTier: ['work'],
    since: { facts: ['single', 'care-situation'], daysAgo: 47 }, seen: ['work', 'single'],
    note: 'Sinds kort alleen met twee kinderen.',
  },
  {
    id: 'w09', child: ['Warre', 'Delbeke'], age: 3, parent: ['Laura', 'Delbeke'], town: 'anzegem',
    received: [118, '08:50'], wantedIn: 3, week: 'FFF--/--FFF', firstTier: ['work'],
    note: 'Co-ouderschap: de weken wisselen.',
  },
  {
    id: 'w10', child: ['Nina', 'Goethals'], age: 1, parent: ['Sander', 'Goethals'], town: 'kruisem',
    received: [40, '13:05'], wantedIn: 5, week: 'GGG--', secondTier: ['staff'],
  },
  {
    id: 'w11', child: ['Elif', 'Aydın'], age: 9, parent: ['Zeynep', 'Aydın'], town: 'waregem',
    received: [201, '15:20'], wantedIn: 1, week: 'FFF--', firstTier: ['work', 'single', 'low-income', 'low-education'],
    seen: ['work', 'low-income'], source: desk, number: 'OV-0398',
  },
  {
    id: 'w12', child: ['Basiel', 'Lievens'], age: 10, parent: ['Annelies', 'Lievens'], town: 'deinze',
    received: [240, '10:30'], wantedIn: -2, week: 'FFFF-', firstTier: ['work'], source: desk, number: 'OV-0371',
    closed: { status: 'elsewhere', reason: 'withdrawn', daysAgo: 82, note: 'Plaats in een kinderdagverblijf in Deinze.' },
  },
  {
    id: 'w13', child: ['Yara', 'Declercq'], age: 14, parent: ['Tine', 'Declercq'], town: 'waregem',
    received: [300, '09:05'], wantedIn: -4, week: 'FFFFF', source: desk, number: 'OV-0318',
    closed: { status: 'lapsed', reason: 'no-place', daysAgo: 120, note: 'Oma vangt nu op.' },
  },
  {
    id: 'w14', child: ['Tuur', 'Maertens'], age: 12, parent: ['Dieter', 'Maertens'], town: 'zulte',
    received: [270, '17:45'], wantedIn: -3, week: 'FFF--', firstTier: ['work'],
    closed: { status: 'lapsed', reason: 'no-answer', daysAgo: 95, note: 'Drie keer gebeld en twee keer gemaild.' },
  },
  {
    id: 'w15', child: ['Kindje', 'Soetaert'], expectedIn: 1, parent: ['Lotte', 'Soetaert'], town: 'anzegem',
    received: [160, '12:10'], wantedIn: 4, week: 'FFF--', firstTier: ['work'],
    closed: { status: 'lapsed', reason: 'pregnancy-ended', daysAgo: 110 },
  },
  {
    id: 'w16', child: ['Finn', 'Baert'], age: 7, parent: ['Gwen', 'Baert'], town: 'wielsbeke',
    received: [9, '08:20'], typed: [6, '09:40'], wantedIn: 1, week: '--FFF', firstTier: ['work', 'single'],
    source: 'Onthaalouder Hilde Verschuere', isNew: true,
  },
  {
    id: 'w17', child: ['Kindje', 'Vanhee'], expectedIn: 5, parent: ['Sarah', 'Vanhee'], town: 'waregem',
    received: [2, '11:15'], wantedIn: 9, week: 'FFFF-', source: desk, number: 'OV-0610', isNew: true,
  },
] // prettier-ignore
