/**
 * Where crises are reported and where a complaint can go outside the service: Opgroeien and the Opgroeipunt, as the model of
 * the reglement has them (R136), and what is to be reported (R138). A crisis is reported to the klantenbeheerder of the
 * location; the general number leads there.
 */
export const opgroeien = {
  name: 'Opgroeien',
  street: 'Hallepoortlaan 27',
  postcode: '1060',
  city: 'Brussel',
  source: 'Model van huishoudelijk reglement van Opgroeien; Melden van crisissen (R136, R138)',
} as const

/** The number for complaints and questions about care, outside the service (R136, R140). */
export const opgroeipunt = {
  name: 'Opgroeipunt',
  phone: '078 170 000',
  source: 'Model van huishoudelijk reglement van Opgroeien (R136)',
} as const
