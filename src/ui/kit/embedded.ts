// Whether the page is a figure inside somebody else's: `?embed=1`. It has then only the sentence, the fit, λ and the loss.

export const isEmbedded = new URLSearchParams(location.search).get('embed') === '1'
