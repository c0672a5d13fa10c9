/** How many days of children one command answers or looks at, at most. */
export const mostDaysAtOnce = 5_000
