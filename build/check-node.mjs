// First step of every script: turns a wrong Node into a sentence, where better-sqlite3 would only crash without one.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Node ${process.version} is too old for this project. Run it through "npm run …" after "npm ci", which brings Node 24 ` +
      'into node_modules/.bin. If node_modules/.bin/node is missing: "npm rebuild node", or install without --ignore-scripts.',
  )
  process.exit(1)
}
try {
  const { default: Database } = await import('better-sqlite3')
  new Database(':memory:').close()
} catch (error) {
  console.error(`The database driver does not load (${error.message}). Run "npm ci" again on this machine.`)
  process.exit(1)
}
const isAsked = process.argv[1]?.endsWith('check-node.mjs')
if (isAsked && !process.argv.includes('--quiet')) console.log(`Node ${process.version}, database driver loads`)
