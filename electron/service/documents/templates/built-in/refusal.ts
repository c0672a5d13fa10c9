/** That there is no place for a request. */
export const refusalTemplate = `# Uw aanvraag voor opvang

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Op {{aanvraag.ontvangen}} vroeg u opvang voor {{kind.naam}}, vanaf {{aanvraag.gewenstVanaf}}, {{aanvraag.dagen}}.

Tot onze spijt hebben wij voor die dagen geen plaats. Wij kunnen u ook niet zeggen wanneer er een vrijkomt.

Het lokaal loket kinderopvang van uw gemeente helpt u verder zoeken. Verandert er iets aan uw vraag (andere dagen, een andere begindatum), laat het ons dan weten: {{dienst.telefoon}}, {{dienst.email}}.

Met vriendelijke groeten,

**{{dienst.naam}}**
`
