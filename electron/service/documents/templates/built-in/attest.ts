/** The request for a new attest inkomenstarief (R25, R26). */
export const attestTemplate = `# Nieuw attest inkomenstarief

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Voor de prijs van de opvang hebben wij een geldig attest inkomenstarief nodig.

{{#kinderen}}
- **{{kind.naam}}**: {{attest.reden}}.
{{/kinderen}}

U vraagt het attest zelf aan op mijn.opgroeien.be, met uw elektronische identiteitskaart of itsme. Wij krijgen het resultaat niet vanzelf: bezorg ons het attest of de kindcode vóór **{{antwoord.tegen}}**.

Zonder attest kunnen wij de prijs niet berekenen, en kan Opgroeien het maximumtarief opleggen. Lukt de aanvraag niet? Bel ons, wij helpen u: {{dienst.telefoon}}.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
