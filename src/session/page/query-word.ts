// A word that comes and goes in the query of the address, the others left as they are.

/** @param value without it: the word goes */
export function writeQueryWord({ location, history }: Window, key: string, value: string | undefined): void {
  const rest = location.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=')[0] !== key)
  const pairs = value === undefined ? rest : [...rest, `${key}=${value}`]
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : ''
  if (search !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
}
