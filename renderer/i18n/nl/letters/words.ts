import type { LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'
import type { TemplateProblem } from '../../../../shared/domain/letters/template-problems.ts'
import type { sendingWays } from '../../../../shared/domain/exchange/letters.ts'

type Way = (typeof sendingWays)[number]
type Found = Pick<TemplateProblem, 'name'>

const named = ({ name }: Found): string => (name === undefined || name === '' ? '' : ` “${name}”`)

/** Words that several screens of letters share. */
export const letterWords = {
  templates: {
    agreement: 'Schriftelijke overeenkomst',
    'care-plan': 'Opvangplan',
    regulation: 'Kennisname reglement',
    'missing-papers': 'Ontbrekende stukken',
    attest: 'Attest aanvragen',
    closure: 'Sluiting',
    offer: 'Aanbod van een plaats',
    refusal: 'Geen plaats',
    'host-papers': 'Papieren van de onthaalouder',
  } satisfies Record<LetterTemplateId, string>,
  ways: { post: 'post', registered: 'aangetekend', email: 'e-mail', hand: 'afgegeven' } satisfies Record<Way, string>,
  sent: (date: string, way: string | undefined) => `verstuurd ${date}${way === undefined ? '' : `, ${way}`}`,
  notSent: 'nog te versturen',
  returned: (date: string) => `terug ${date}`,
  problemAt: (line: number | undefined, words: string) => (line === undefined ? words : `Regel ${line}: ${words}`),
  problems: {
    'not-a-file': () => 'Onder deze naam staat geen gewoon bestand, maar een map of een koppeling.',
    unreadable: () => 'Het bestand kan niet gelezen worden.',
    'too-long': () => 'De tekst is te lang: een sjabloon telt hoogstens 100 kB, zo’n dertig bladzijden.',
    'not-utf8': () => 'hier staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.',
    empty: () => 'Het bestand is leeg.',
    'unknown-field': (found) => `het veld${named(found)} bestaat niet.`,
    'unclosed-bracket': () => 'een veld begint met {{ maar eindigt niet met }}.',
    'stray-bracket': () => 'er staat }} zonder {{ ervoor.',
    'unclosed-part': (found) => `het deel${named(found)} wordt niet gesloten met {{/…}}.`,
    'unopened-part': (found) => `het deel${named(found)} wordt gesloten, maar begint nergens.`,
    'unsupported-tag': (found) => `een veld dat begint met {{${found.name ?? ''} kan niet in een sjabloon.`,
    'too-deep': (found) => `te veel delen in elkaar, bij${named(found)}.`,
    'list-as-text': (found) => `${named(found).trim()} is een lijst: gebruik {{#…}} en {{/…}}.`,
    'drawing-as-part': (found) => `${named(found).trim()} is een tabel of een strook: zet ze alleen op een regel.`,
  } satisfies Record<TemplateProblem['reason'], (found: Found) => string>,
}
