const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`

/** Contracthouders: who signs, has the attest and gets the invoice. */
export const families = {
  new: 'Nieuwe contracthouder',
  edit: (name: string) => `Gegevens van ${name}`,
  pick: 'Contracthouder',
  second: 'Tweede contracthouder',
  pickDetail: (city: string, children: readonly string[]) =>
    children.length === 0 ? city : `${city} · ${list(children)}`,
  fields: {
    who: 'Contracthouder',
    whoNote: 'Wie tekent, het attest heeft en de factuur krijgt.',
    nationalNumberHint: 'Nodig voor het fiscaal attest.',
    reach: 'Adres en contact',
    substitution: 'Vervanging',
    substitutionNote: 'Als hun onthaalouder ziek of gesloten is. Alleen te zien in het dossier.',
    refusedHostsHint: 'Worden nooit voorgesteld voor dit gezin.',
    pay: 'Betalen',
    payNote: 'Zonder domiciliëring betaalt het gezin met overschrijving.',
    mandateReference: 'Domiciliëring, referentie',
    mandateSignedOn: 'Domiciliëring getekend op',
  },
  hidden: {
    dots: '••••••••••',
    show: 'Tonen',
    showOf: (label: string) => `${label} tonen`,
  },
}
