import type { Roster } from './spec.ts'

/** Families of the hosts in Anzegem and Kruisem. */
export const anzegemAndKruisem: Roster = {
  h07: [
    {
      parent: ['Lieselot', 'Vanhoutte'],
      town: 'anzegem',
      bank: 'mandate',
      children: [
        {
          name: ['Oscar', 'Vanhoutte'],
          age: 37,
          week: 'FF-FF',
          startAge: 6,
          dayCents: 1867,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
        { name: ['Josefien', 'Vanhoutte'], age: 7, week: 'FF-FF', startAge: 4, dayCents: 1583, nappies: 'charged' },
      ],
    },
    {
      parent: ['Maarten', 'Seynaeve'],
      town: 'anzegem',
      children: [
        {
          name: ['Gaston', 'Seynaeve'],
          age: 21,
          week: 'FFF--',
          dayCents: 2411,
          absences: [{ nth: 3, reason: 'illness', notifiedAt: '07:50', ruling: 'free' }],
        },
      ],
    },
    {
      parent: ['Céline', 'Hautekiet'],
      town: 'anzegem',
      bank: 'mandate',
      hasNationalNumber: true,
      children: [{ name: ['Ravi', 'Hautekiet'], age: 18, week: '--FFF', dayCents: 2796, hasExtraDays: true }],
    },
    {
      parent: ['Els', 'Vandorpe'],
      town: 'waregem',
      children: [
        // A relative of the host: another tariff than that of the attest may be asked (R7).
        { name: ['Marcel', 'Vandorpe'], age: 13, week: '-HH-A', startAge: 4, dayCents: 2600, kind: 'free' },
      ],
    },
    {
      parent: ['Glenn', 'Torreele'],
      town: 'anzegem',
      children: [{ name: ['Yara', 'Torreele'], age: 24, week: 'FFA--', dayCents: 1709, leftMonthsAgo: 5 }],
    },
    {
      parent: ['Dries', 'Van den Abeele'],
      town: 'anzegem',
      children: [
        { name: ['Cas', 'Van den Abeele'], age: 36, week: 'A--FF', startAge: 6, dayCents: 2530, atSchool: 'leaves' },
      ],
    },
  ],
  h09: [
    {
      parent: ['Katleen', 'De Ruyck'],
      town: 'kruisem',
      bank: 'mandate',
      children: [
        { name: ['Mauro', 'De Ruyck'], age: 22, week: 'FFFFF', dayCents: 2125, isOftenIll: true, usedFreeDays: true },
      ],
    },
    {
      parent: ['Tom', 'Bogaert'],
      town: 'kruisem',
      pays: 'late',
      children: [{ name: ['Hanna', 'Bogaert'], age: 18, week: 'GGG--', dayCents: 2557, unregisteredDays: 1 }],
    },
    {
      parent: ['Aïcha', 'Diallo'],
      town: 'kruisem',
      children: [{ name: ['Moussa', 'Diallo'], age: 12, week: '--FFA', startAge: 4, dayCents: 1254 }],
    },
    {
      parent: ['Eline', 'Moerman'],
      town: 'kruisem',
      bank: 'mandate',
      children: [
        {
          name: ['Noël', 'Moerman'],
          age: 28,
          week: 'FF-A-',
          dayCents: 2698,
          atSchool: 'leaves',
          absences: [{ nth: 2, reason: 'other', notifiedAt: '08:55' }],
        },
      ],
    },
    {
      parent: ['Jeroen', 'Poelman'],
      town: 'kruisem',
      children: [{ name: ['Ida', 'Poelman'], age: 5, week: 'AAAAA', dayCents: 1992, startsThisMonth: 'plainly' }],
    },
  ],
}
