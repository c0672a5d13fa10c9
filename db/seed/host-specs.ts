import type { LocationPermission, Statute } from '../../shared/domain/exchange/document.ts'
import type { TownName } from './places.ts'
import type { Name } from './roster/spec.ts'

/** A host of the demo. */
export type HostSpec = {
  id: string
  name: Name
  town: TownName
  places: number
  statute: Statute
  /** Working days, from Monday to Friday. */
  hours: readonly [from: string, until: string]
  /** Years of work before the period begins; a host with months began so many months after that. */
  began: { yearsBefore: number } | { monthsAfter: number }
  /** Own children: `leaving` stopped counting in the period, a number is the age in months of one that counts on. */
  ownChild?: { firstName: string; age: number | 'leaving' }
  /** What the location may report beside care of the youngest, from its first day. */
  permissions?: readonly LocationPermission['kind'][]
  /** The name of the location at Opgroeien, where it is not the host's own. */
  locationName?: string
  /** Weeks of leave: in summer counted from the first Monday of July, and perhaps those of Easter and Christmas. */
  leave: { summer: readonly [week: number, count: number]; easter?: true; christmas?: true }
  /** Month and day of the month around which the host is away for training. */
  training?: readonly [month: number, day: number]
}

/** The ten hosts; their places add up to 62. Surnames are common ones, the people do not exist. */
export const hostSpecs: readonly HostSpec[] = [
  {
    id: 'h01', name: ['Martine', 'Vandevelde'], town: 'waregem', places: 8, statute: 'social', hours: ['07:00', '18:00'],
    began: { yearsBefore: 19 }, leave: { summer: [2, 2], christmas: true }, training: [3, 12],
  },
  {
    id: 'h02', name: ['Katrien', 'Desmet'], town: 'waregem', places: 6, statute: 'social', hours: ['07:00', '17:45'],
    began: { yearsBefore: 11 }, leave: { summer: [5, 2], easter: true }, training: [11, 18],
  },
  {
    id: 'h03', name: ['Sofie', 'Vanneste'], town: 'zulte', places: 6, statute: 'social', hours: ['07:15', '18:00'],
    began: { yearsBefore: 7 }, leave: { summer: [0, 2], christmas: true }, training: [11, 18],
  },
  {
    id: 'h04', name: ['An-Sofie', 'Lambrecht'], town: 'waregem', places: 8, statute: 'social', hours: ['07:00', '18:00'],
    began: { yearsBefore: 9 }, ownChild: { firstName: 'Odette', age: 20 }, leave: { summer: [3, 2] }, training: [3, 12],
    permissions: ['after-school'], locationName: 'Gezinsopvang ’t Kapoentje',
  },
  {
    id: 'h05', name: ['Hilde', 'Verschuere'], town: 'wielsbeke', places: 6, statute: 'social', hours: ['07:00', '18:00'],
    began: { yearsBefore: 22 }, leave: { summer: [1, 2], easter: true },
  },
  {
    id: 'h06', name: ['Fatima', 'El Amrani'], town: 'waregem', places: 6, statute: 'employee', hours: ['06:30', '18:30'],
    began: { yearsBefore: 6 }, leave: { summer: [1, 3] }, training: [10, 7], permissions: ['flexible'],
  },
  {
    id: 'h07', name: ['Joke', 'Callens'], town: 'anzegem', places: 6, statute: 'social', hours: ['07:15', '17:45'],
    began: { yearsBefore: 8 }, ownChild: { firstName: 'Lewis', age: 'leaving' },
    leave: { summer: [4, 2], christmas: true }, training: [3, 12], permissions: ['after-school'],
  },
  {
    id: 'h08', name: ['Ayşe', 'Şahin'], town: 'deinze', places: 6, statute: 'social', hours: ['07:00', '18:00'],
    began: { yearsBefore: 6 }, leave: { summer: [5, 2] }, training: [11, 18], permissions: ['after-school'],
  },
  {
    id: 'h09', name: ['Griet', 'De Clercq'], town: 'kruisem', places: 4, statute: 'social', hours: ['07:15', '17:30'],
    began: { yearsBefore: 14 }, leave: { summer: [3, 2], easter: true, christmas: true },
  },
  {
    id: 'h10', name: ['Lindsay', 'D’haene'], town: 'zulte', places: 6, statute: 'employee', hours: ['07:00', '18:00'],
    began: { monthsAfter: 3 }, leave: { summer: [6, 2] }, permissions: ['after-school'],
  },
] // prettier-ignore
