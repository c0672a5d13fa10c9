/** The offer of a place to a family of the waiting list. */
export const offerTemplate = `# Een opvangplaats voor {{kind.voornaam}}

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Op {{aanvraag.ontvangen}} vroeg u opvang voor {{kind.naam}}, vanaf {{aanvraag.gewenstVanaf}}. Wij hebben een plaats voor u:

- bij **{{onthaalouder.naam}}**, {{onthaalouder.adres}}
- vanaf **{{aanbod.vanaf}}**

{{plan.tabel}}

Laat ons uiterlijk op **{{antwoord.tegen}}** weten of u deze plaats wilt: {{dienst.telefoon}}, {{dienst.email}}. Daarna bieden wij ze aan een ander gezin aan.

Zegt u ja, dan maakt u kennis met de onthaalouder en maken wij de overeenkomst en het opvangplan.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
