/**
 * The checklist of a home visit that comes with the program: what can be seen and asked at a kitchen table, after the risk analysis
 * and the official "actielijsten" (R17), heating and fire (R18), safe sleep (R19), medicines (R135), register (R134), inlichtingenfiches
 * (R132, R133), own children (R5–R7) and the host's dossier (R13–R15). A service changes it by making its own from a date on (R163);
 * this one never changes under visits that were made with it: a better one gets another id.
 */
export const builtInVisitTemplate = {
  id: 'built-in',
  from: '0001-01-01',
  items: [
    item(
      'sleep-back',
      'Veilig slapen',
      'Elke baby jonger dan 1 jaar slaapt op de rug, of er is een getekend attest',
      'R19',
    ),
    item(
      'sleep-bed',
      'Veilig slapen',
      'Eigen veilig bed: stevige matras, geen kussen, dekbed, bedrand of losse doeken',
      'R17, R19',
    ),
    item(
      'sleep-watch',
      'Veilig slapen',
      'De onthaalouder hoort en ziet slapende kinderen en gaat geregeld kijken',
      'R17',
    ),
    item('sleep-room', 'Veilig slapen', 'Slaapkamer verlucht en niet te warm', 'R17'),
    item('home-stairs', 'Veilig binnen', 'Trappen, ramen en balkon zijn afgeschermd', 'R17'),
    item(
      'home-poison',
      'Veilig binnen',
      'Schoonmaakmiddelen, medicijnen en sigaretten staan buiten bereik of achter slot',
      'R17',
    ),
    item(
      'home-small',
      'Veilig binnen',
      'Geen kleine voorwerpen, koorden, plastic zakken of batterijen binnen bereik',
      'R17',
    ),
    item(
      'home-burns',
      'Veilig binnen',
      'Fornuis, hete dranken en warm water kunnen niemand verbranden; stopcontacten zijn beveiligd',
      'R17',
    ),
    item('home-furniture', 'Veilig binnen', 'Kasten en televisie kunnen niet omvallen; speelgoed is heel', 'R17'),
    item('home-animals', 'Veilig binnen', 'Huisdieren zijn nooit alleen met een kind', 'R17'),
    item(
      'fire-heating',
      'Verwarming en brand',
      'Geen losse of open verwarmingstoestellen; kachel en haard zijn afgeschermd',
      'R18',
    ),
    item(
      'fire-air',
      'Verwarming en brand',
      'Lokalen worden dagelijks verlucht; toestellen zijn onderhouden (CO)',
      'R18',
    ),
    item('fire-alarm', 'Verwarming en brand', 'Rookmelders werken; blusmiddel en vluchtweg zijn vrij', 'R18'),
    item('outside-fence', 'Veilig buiten', 'Tuin en poort zijn afgesloten; niemand raakt ongezien op straat', 'R17'),
    item('outside-water', 'Veilig buiten', 'Vijver, zwembad, regenton en giftige planten zijn onbereikbaar', 'R17'),
    item(
      'outside-transport',
      'Veilig buiten',
      'Vervoer en uitstappen: aangepaste stoeltjes, toestemming van de ouders',
      'R17, R136',
    ),
    item(
      'health-hygiene',
      'Gezondheid en verzorging',
      'Handen wassen, verzorgingskussen en flesjes: schoon en zonder valgevaar',
      'R17',
    ),
    item(
      'health-food',
      'Gezondheid en verzorging',
      'Voeding bewaard zoals het hoort; allergieën en dieet zijn gekend',
      'R17, R133',
    ),
    item(
      'health-medicines',
      'Gezondheid en verzorging',
      'Medicijnen alleen met schriftelijk voorschrift, op naam, met uur en dosis genoteerd',
      'R135',
    ),
    item('health-first-aid', 'Gezondheid en verzorging', 'EHBO-koffer is volledig; noodnummers liggen klaar', 'R17'),
    item('health-smoke', 'Gezondheid en verzorging', 'Er wordt binnen niet gerookt', 'R17'),
    item(
      'plan-incidents',
      'Crisis en verdwijning',
      'Zij weet wat te doen bij een ongeval, crisis of vermist kind, en wie zij belt',
      'R17, R138',
    ),
    item(
      'plan-near',
      'Crisis en verdwijning',
      'Ongevallen en bijna-ongevallen worden opgeschreven en gemeld',
      'R17, R137',
    ),
    item('plan-collect', 'Crisis en verdwijning', 'Kinderen gaan alleen mee met wie hen mag afhalen', 'R17, R132'),
    item(
      'admin-register',
      'Register en fiches',
      'Aanwezigheidsregister is op dit ogenblik ingevuld, met aankomst en vertrek',
      'R134',
    ),
    item('admin-own', 'Register en fiches', 'Eigen aanwezige kinderen staan op de lijst', 'R5, R7'),
    item('admin-limit', 'Register en fiches', 'Niet meer kinderen tegelijk dan mag', 'R1, R9'),
    item(
      'admin-fiches',
      'Register en fiches',
      'Inlichtingenfiche van elk aanwezig kind ligt klaar en is nagekeken met de ouders',
      'R132, R133',
    ),
    item('papers-risk', 'Documenten', 'Risicoanalyse is besproken en bijgewerkt', 'R17'),
    item(
      'papers-host',
      'Documenten',
      'Strafregister, medisch attest en levensreddend handelen zijn geldig',
      'R13, R15',
    ),
    item('papers-household', 'Documenten', 'Wie 18 of ouder is en inwoont, is gekend en heeft zijn documenten', 'R14'),
    item(
      'papers-rules',
      'Documenten',
      'Huishoudelijk reglement en verzekering zijn er en de ouders kennen ze',
      'R136, R137',
    ),
  ],
} as const satisfies { id: string; from: string; items: readonly ChecklistItem[] }

/** A thing to look at, its section, and the rules that ask for it. */
type ChecklistItem = { id: string; section: string; text: string; source: string }

function item(id: string, section: string, text: string, source: string): ChecklistItem {
  return { id, section, text, source }
}
