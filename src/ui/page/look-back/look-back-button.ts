// The id of the button that opens the scrubber: focus goes back there.
export const LOOK_BACK_BUTTON = 'look-back-button'
