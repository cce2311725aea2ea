// What the page is instead of the whole lab, by its address.

/** A figure inside somebody else's page: `?embed=1`. It has then only the sentence, the fit, λ and the loss. */
export const isEmbedded = new URLSearchParams(location.search).get('embed') === '1'

/** A class's: `?room=CODE`. */
export const isInClass = /[?&]room=/.test(location.search)
