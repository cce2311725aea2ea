/** The formula where none is given: with more turns than a line and fewer than noise. */
export const STANDARD = 'sin(3x)'
