/** The longest text of one cell that is shown, and may be typed in its place: more than anybody writes in a cell of a form. */
export const longestFormCell = 500
