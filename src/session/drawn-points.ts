// How much of the data a picture over one or two inputs shows, for who speaks of what is seen in it.

/** Validation rows, the first of them: more would hide what is under them. Training rows are all there. */
export const VALIDATION_DRAWN = 100
