import type { Roster } from './spec.ts'

/** Families of the hosts in Zulte and Wielsbeke that have been there for years. */
export const zulteAndWielsbeke: Roster = {
  h03: [
    {
      parent: ['Annelore', 'Vansteenkiste'],
      town: 'zulte',
      bank: 'mandate',
      children: [
        { name: ['Mia', 'Vansteenkiste'], age: 21, week: 'FFF--', startAge: 5, dayCents: 1422, nappies: 'charged' },
        { name: ['Fie', 'Vansteenkiste'], age: 21, week: 'FFF--', startAge: 5, dayCents: 1422, nappies: 'charged' },
      ],
    },
    {
      parent: ['Joachim', 'De Brabandere'],
      town: 'zulte',
      children: [{ name: ['Warre', 'De Brabandere'], age: 26, week: '--FFF', dayCents: 2514 }],
    },
    {
      parent: ['Marjan', 'Snoeck'],
      town: 'deinze',
      bank: 'mandate',
      children: [
        {
          name: ['Pepijn', 'Snoeck'],
          age: 19,
          week: 'GG-GG',
          dayCents: 3464,
          kind: 'maximum',
          absences: [{ nth: 4, reason: 'other', ruling: 'charged' }],
        },
      ],
    },
    {
      parent: ['Ionuț', 'Văcărescu'],
      town: 'zulte',
      children: [
        {
          name: ['Ștefania', 'Văcărescu'],
          attestName: ['Stefania', 'Vacarescu'],
          age: 12,
          week: 'A-AFF',
          startAge: 4,
          dayCents: 982,
          unregisteredDays: 2,
        },
      ],
    },
    {
      parent: ['Lore', 'Deconinck'],
      town: 'zulte',
      pays: 'in-parts',
      children: [{ name: ['Vic', 'Deconinck'], age: 23, week: 'FF-A-', dayCents: 2260 }],
    },
    {
      parent: ['Hilke', 'Lannoy'],
      town: 'zulte',
      children: [{ name: ['Robbe', 'Lannoy'], age: 27, week: '--FFA', dayCents: 2471, leftMonthsAgo: 9 }],
    },
  ],
  h05: [
    {
      parent: ['Isabel', 'Ostyn'],
      town: 'wielsbeke',
      bank: 'mandate',
      children: [{ name: ['Kobe', 'Ostyn'], age: 21, week: 'FFFFF', dayCents: 2231 }],
    },
    {
      parent: ['Gertjan', 'Vandamme-Roels'],
      town: 'wielsbeke',
      children: [
        {
          name: ['Elodie', 'Vandamme'],
          age: 27,
          week: 'GGG--',
          dayCents: 2012,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
      ],
    },
    {
      parent: ['Khadija', 'Amezian'],
      town: 'waregem',
      children: [
        { name: ['Ilyas', 'Amezian'], age: 20, week: '--FFF', dayCents: 1294, unregisteredDays: 1, nappies: 'charged' },
      ],
    },
    {
      parent: ['Thibault', 'Deraedt'],
      town: 'wielsbeke',
      bank: 'account',
      children: [{ name: ['Nore', 'Deraedt'], age: 20, week: 'FFF--/-FFF-/--FFF', startAge: 4, dayCents: 2644 }],
    },
    {
      parent: ['Silke', 'Wittouck'],
      town: 'wielsbeke',
      children: [
        {
          name: ['Maël', 'Wittouck'],
          age: 8,
          week: 'AAAAA',
          startAge: 4,
          dayCents: 1805,
          staysLonger: true,
          absences: [{ nth: 5, reason: 'holiday', notifiedAt: '08:15' }],
        },
      ],
    },
    {
      parent: ['Johan', 'Carlier'],
      town: 'wielsbeke',
      children: [
        { name: ['Sien', 'Carlier'], age: 38, week: 'PPPPP', startAge: 8, dayCents: 1677, atSchool: 'leaves' },
      ],
    },
  ],
}
