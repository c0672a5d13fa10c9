/** Most characters of a text that somebody types at length, in the document and in every answer; what is longer is refused. */
export const longestText = 200_000
