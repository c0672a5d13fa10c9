/**
 * How many days a year a host in the social statute may close with social rights (R78; RVA, fiches A7 and B11: "sluiting + DS",
 * at most 20 days, counted on days on which she would work). In force as printed on those fiches; no earlier amount is known.
 */
export const leaveDaysWithRights = 20
