/** The opvangplan as a table, to be signed (R48, R49). */
export const carePlanTemplate = `# Opvangplan van {{kind.voornaam}}

Dit opvangplan hoort bij de schriftelijke overeenkomst tussen {{dienst.naam}} en {{ouder.naam}} voor de opvang van **{{kind.naam}}** (geboren op {{kind.geboortedatum}}) bij {{onthaalouder.naam}}, {{onthaalouder.adres}}.

Het geldt vanaf **{{plan.vanaf}}**{{#plan.totEnMet}} tot en met {{plan.totEnMet}}{{/plan.totEnMet}}: {{plan.dagenPerWeek}}.{{#plan.weken}} Het patroon herhaalt zich {{plan.weken}}; week 1 begint op {{plan.weekEen}}.{{/plan.weken}}

{{plan.tabel}}

Een hele dag is opvang vanaf 5 uur, een halve dag is opvang van minder dan 5 uur. U betaalt voor de gereserveerde dagen.

Dit plan verandert alleen als beide partijen akkoord gaan. Een enkele extra dag vraagt u op voorhand; daarvoor is geen nieuw plan nodig.

Opgemaakt in twee exemplaren, één voor elke partij, in {{brief.plaats}} op {{brief.datum}}.

{{handtekeningen}}
`
