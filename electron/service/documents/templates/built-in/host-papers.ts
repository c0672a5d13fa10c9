/** The request to a host for papers of her dossier that are missing or run out (R13–R15). */
export const hostPapersTemplate = `# Papieren voor uw dossier

{{brief.plaats}}, {{brief.datum}}

Beste {{onthaalouder.naam}},

Voor uw dossier hebben wij deze papieren nodig:

{{#papieren}}
- {{stuk}}{{#wie}} van {{wie}}{{/wie}}: {{toestand}}
{{/papieren}}

Bezorgt u ons die uiterlijk op **{{antwoord.tegen}}**? Hebt u hulp nodig bij een aanvraag, bel ons dan: {{dienst.telefoon}}.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
