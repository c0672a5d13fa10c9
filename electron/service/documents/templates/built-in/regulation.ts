/** The acknowledgement of a version of the huishoudelijk reglement, with what R54 asks where it is to the families' detriment. */
export const regulationTemplate = `# Nieuw huishoudelijk reglement

{{brief.plaats}}, {{brief.datum}}

Beste {{ouder.naam}},

Bij deze brief zit versie **{{reglement.versie}}** van ons huishoudelijk reglement. Het geldt vanaf **{{reglement.vanaf}}** voor de opvang van {{kinderen.namen}}.

{{#reglement.toelichting}}
Wat er verandert: {{reglement.toelichting}}
{{/reglement.toelichting}}

{{#reglement.nadelig}}
Deze versie bevat een wijziging in het nadeel van het gezin. Daarom laten wij het u minstens twee maanden vooraf weten. Gaat u niet akkoord, dan mag u de overeenkomst tot en met **{{reglement.opzegbaarTot}}** opzeggen, zonder kosten.
{{/reglement.nadelig}}

Tekent u de strook hieronder en bezorgt u ons één exemplaar terug? Met uw handtekening bevestigt u dat u het reglement gekregen hebt en ervan kennisnam. Ze betekent niet dat u akkoord gaat.

Met vriendelijke groeten,

**{{dienst.naam}}**

## Kennisname

Ik, {{ouder.naam}}, kreeg versie {{reglement.versie}} van het huishoudelijk reglement van {{dienst.naam}} en nam ervan kennis.

{{handtekeningen}}
`
