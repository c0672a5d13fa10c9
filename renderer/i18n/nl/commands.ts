/** What the status bar calls each change: after `Bewaard`, or after `Niet bewaard`. */
export const commands = {
  'service.startEmpty': 'nieuwe dienst',
  'service.startDemo': 'demodienst',
  'exchange.import': 'uitwisselingsbestand inlezen',
  'exchange.save': 'uitwisselingsbestand',
  'billing.run': 'facturen uitgeven',
  'billing.documents': 'documenten',
  'settings.set': 'instelling',
  'settings.remove': 'instelling verwijderd',
  'backups.make': 'back-up',
  'backups.restore': 'back-up teruggezet',
}
