/** The written agreement with all its mandatory parts (R47; model schriftelijke overeenkomst of Opgroeien). */
export const agreementTemplate = `# Schriftelijke overeenkomst

## 1. Partijen

De organisator: **{{dienst.naam}}**, vereniging zonder winstoogmerk (vzw), ondernemingsnummer {{dienst.ondernemingsnummer}}, met zetel in {{dienst.adres}}, telefoon {{dienst.telefoon}}, e-mail {{dienst.email}}.

De opvanglocatie: **{{onthaalouder.locatie}}**, {{onthaalouder.adres}}{{#onthaalouder.telefoon}}, telefoon {{onthaalouder.telefoon}}{{/onthaalouder.telefoon}}.

De contracthouder: **{{ouder.naam}}**, gedomicilieerd in {{ouder.adres}}{{#ouder.telefoon}}, telefoon {{ouder.telefoon}}{{/ouder.telefoon}}{{#ouder.email}}, e-mail {{ouder.email}}{{/ouder.email}}.

Het kind: **{{kind.naam}}**, geboren op {{kind.geboortedatum}} in {{kind.geboorteplaats}}, woonplaats of verblijfplaats: {{kind.adres}}.

## 2. Begin en einde

De opvang begint op **{{overeenkomst.begin}}**. Verwacht einde: {{overeenkomst.verwachtEinde}}.

De overeenkomst bestaat zodra beide partijen getekend hebben, ook als de opvang later begint.

## 3. Opvangplan

Het opvangplan geldt vanaf {{plan.vanaf}}: {{plan.dagenPerWeek}}.{{#plan.weken}} Het patroon herhaalt zich {{plan.weken}}; week 1 begint op {{plan.weekEen}}.{{/plan.weken}}

{{plan.tabel}}

Een hele dag is opvang vanaf 5 uur, een halve dag is opvang van minder dan 5 uur.

Het opvangplan verandert alleen als beide partijen akkoord gaan. Wie het wil veranderen, vraagt dat schriftelijk, met de dag vanaf wanneer. De wijziging komt in een nieuw opvangplan dat beide partijen tekenen. Voor een enkele extra dag is geen nieuw opvangplan nodig: vraag die op voorhand. Wij bevestigen ze schriftelijk.

## 4. Prijs

Het gezin betaalt voor de gereserveerde dagen van het opvangplan: **bestellen is betalen**. Is het kind langer aanwezig dan gereserveerd, dan telt de aanwezigheid.

De prijs is het inkomenstarief van het attest van Opgroeien: **{{tarief.dag}} per hele dag**{{#tarief.kindcode}} (kindcode {{tarief.kindcode}}){{/tarief.kindcode}}. Minder dan 5 uur: 60 % ({{tarief.halveDag}}). Meer dan 11 uur: 160 % ({{tarief.langeDag}}).

Extra tarief: wij rekenen alleen kosten aan die de regelgeving toelaat en die in het huishoudelijk reglement staan, zoals luiers. Er zijn geen andere kosten.

Betaling: elke maand krijgt u een factuur van {{dienst.naam}}. U betaalt die binnen {{betaling.termijn}} op rekening {{dienst.rekening}}, met de mededeling van de factuur. U mag kiezen voor domiciliëring. U betaalt nooit rechtstreeks aan de onthaalouder.

De prijs verandert alleen met een nieuw attest inkomenstarief of met de jaarlijkse indexering door de overheid. Een nieuwe prijs komt in een bijlage bij deze overeenkomst.

## 5. Afwezigheid

Het kind heeft per kalenderjaar een aantal gerechtvaardigde afwezigheidsdagen (respijtdagen). Voor die dagen betaalt u niet, wat ook de reden is en zonder bewijs. Voor een voltijds opvangplan en een volledig jaar zijn het er {{respijtdagen.voltijds}}. Voor dit opvangplan, in het eerste en het laatste jaar naar verhouding:

{{#respijtdagen}}
- {{jaar}}: **{{dagen}}** ({{periode}})
{{/respijtdagen}}

Verandert het opvangplan, dan verandert dit aantal mee. Op sluitingsdagen betaalt u niet en gaan er geen respijtdagen af. Zijn de respijtdagen op, dan betaalt u een gereserveerde dag volgens het opvangplan. Meld een afwezigheid aan de onthaalouder vóór {{afwezigheid.uur}}.

## 6. Waarborg

{{#waarborg.bedrag}}
Het gezin betaalt een waarborg van **{{waarborg.bedrag}}** op rekening {{dienst.rekening}}, vóór de opvang begint. De waarborg is een zekerheid voor de reservatie, voor de betaling van de facturen en voor de opzegtermijn. De organisator bewaart hem zolang de overeenkomst loopt.

Wij betalen de waarborg terug binnen een maand na de laatste factuur. Wij mogen er onbetaalde facturen en een niet nageleefde opzegtermijn van afhouden, en de reservatie als de opvang door het gezin niet begint. Bij overmacht betalen wij hem volledig terug; het overlijden van het kind tijdens de zwangerschap of rond de geboorte is altijd overmacht.
{{/waarborg.bedrag}}
{{^waarborg.bedrag}}
Het gezin betaalt geen waarborg.
{{/waarborg.bedrag}}

## 7. Noodcontact

Zijn de ouders niet bereikbaar, dan bellen wij:

{{#noodcontacten}}
- {{naam}} ({{relatie}}), telefoon {{telefoon}}
{{/noodcontacten}}
{{^noodcontacten}}
- Naam, relatie en telefoon: {{noodcontact}}
{{/noodcontacten}}

## 8. Einde van de overeenkomst

**Opzeg.** Het gezin en de organisator mogen de overeenkomst opzeggen met een termijn van {{opzeg.termijn}}, schriftelijk en bij voorkeur met een aangetekende brief. De termijn is voor beide partijen gelijk. Tijdens de opzegtermijn gaan de opvang en de betaling gewoon door. Wie de termijn niet naleeft, betaalt de andere partij de gereserveerde dagen van de rest van de termijn.

**Zware fout.** Bij een zware fout mag de andere partij de overeenkomst meteen stopzetten, schriftelijk en met de reden, zonder opzegtermijn en zonder vergoeding. Zware fouten zijn onder meer: facturen niet betalen na een aanmaning, de veiligheid van kinderen of onthaalouder in gevaar brengen, en het verlies van de vergunning van de opvanglocatie (een zware fout van de organisator).

**Wijziging in het nadeel van het gezin.** Een wijziging van deze overeenkomst of van het huishoudelijk reglement in het nadeel van het gezin melden wij schriftelijk minstens twee maanden vooraf. Het gezin mag dan binnen twee maanden na de melding opzeggen, zonder kosten. Dat geldt niet voor wijzigingen die de regelgeving oplegt.

**Afspraken niet naleven.** Leeft een partij de afspraken niet na, dan spreekt de andere haar daar eerst over aan en daarna schriftelijk. Blijft het zo, dan kan de overeenkomst opgezegd worden. Met een klacht kunt u eerst bij {{dienst.naam}} terecht, daarna bij Opgroeien.

## 9. Bijlage en handtekeningen

Het huishoudelijk reglement{{#reglement.versie}}, versie {{reglement.versie}},{{/reglement.versie}} is een bijlage van deze overeenkomst. Wie tekent, bevestigt dat hij het gekregen heeft en ervan kennisnam.

Opgemaakt in **twee exemplaren**, één voor elke partij, in {{brief.plaats}} op {{brief.datum}}.

{{handtekeningen}}
`
