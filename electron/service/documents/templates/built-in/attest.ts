/** The request for a new attest inkomenstarief (R25, R26). */
export const attestTemplate = `# Nieuw attest inkomenstarief

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Voor de prijs van de opvang hebben wij een geldig attest inkomenstarief nodig.

{{#kinderen}}
- **{{kind.naam}}**: {{attest.reden}}.
{{/kinderen}}

U vraagt het attest zelf aan bij Opgroeien (Kind en Gezin). Bezorgt u ons het nieuwe attest, of de kindcode die erop staat, uiterlijk op **{{antwoord.tegen}}**?

Zonder geldig attest kunnen wij de prijs niet berekenen. Lukt de aanvraag niet? Bel ons, wij helpen u: {{dienst.telefoon}}.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
