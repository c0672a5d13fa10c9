/** Where crises are reported and where a complaint can go outside the service, for who does not read the law's constants itself. */
export { opgroeien, opgroeipunt } from '../../law/opgroeien.ts'
