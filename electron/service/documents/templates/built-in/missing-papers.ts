/** The request for what the file of a child still lacks (R131). */
export const missingPapersTemplate = `# Wij missen nog papieren

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Voor de opvang hebben wij een volledig dossier nodig. Wij missen nog:

{{#kinderen}}
**Voor {{kind.voornaam}}**

{{#ontbrekendeStukken}}
- {{stuk}}
{{/ontbrekendeStukken}}

{{/kinderen}}
Bezorgt u ons dit uiterlijk op **{{antwoord.tegen}}**? Dat kan met de post, per mail of via uw onthaalouder.

Hebt u vragen, of lukt iets niet? Bel of mail ons: {{dienst.telefoon}}, {{dienst.email}}.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
