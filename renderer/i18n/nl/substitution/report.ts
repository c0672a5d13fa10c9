/** Reporting an absence, moving its last day, and the host that is back. */
export const report = {
  title: 'Afwezigheid melden',
  kept: 'afwezigheid gemeld',
  from: 'Van',
  until: 'Tot en met',
  openEnd: 'Einde nog niet bekend',
  openEndHint: 'De laatste dag is de laatste die zeker is. U schuift hem dag per dag op.',
  at: 'Gemeld om',
  by: 'Gemeld door',
  byHint: 'bv. haar man, per sms',
  notATime: 'Typ een uur, bv. 6.48',
  back: {
    title: (host: string) => `${host} is terug`,
    notAway: (host: string) => `${host} is er toch`,
    from: 'Is terug vanaf',
    confirm: 'Terug vanaf deze dag',
    hint: 'De afwezigheid eindigt de dag ervoor.',
    never: 'Dit is de eerste dag van de afwezigheid of vroeger: de hele afwezigheid vervalt.',
    notADate: 'Typ een datum, bv. 12/11',
    notAfter: 'Dit is na de laatste dag van de afwezigheid.',
  },
  lapse: {
    title: (places: number) => (places === 1 ? 'Eén plaats vervalt' : `${places} plaatsen vervallen`),
    text: (places: number) =>
      `Dit is al beslist voor ${places === 1 ? 'een dag' : 'dagen'} waarop de onthaalouder er weer is. Wie het al weet, staat daarna bij Vervanging onder Terug te bellen.`,
    confirm: 'Laten vervallen',
    keep: 'Niet wijzigen',
    line: (child: string, date: string, where: string) => `${child}, ${date}, ${where}`,
    phone: (family: string, phone: string) => `${family}, ${phone}`,
  },
}
