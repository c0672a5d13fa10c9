/** What families are told of a closing of their host or of the service (R68, R76). */
export const closureTemplate = `# Sluiting van de opvang

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

{{sluiting.wie}} is gesloten **{{sluiting.wanneer}}**{{#sluiting.reden}} ({{sluiting.reden}}){{/sluiting.reden}}.

{{#kinderen}}
- {{kind.voornaam}} had opvang op {{dagen}}.
{{/kinderen}}

Voor gereserveerde dagen waarop de opvang gesloten is, betaalt u niet, en er gaan geen respijtdagen af.

Hebt u voor die dagen opvang nodig? Laat het ons weten: {{dienst.telefoon}}, {{dienst.email}}. Wij zoeken dan mee naar een andere plaats. Maak geen afspraken met een andere onthaalouder zonder ons.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
