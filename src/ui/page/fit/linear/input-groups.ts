// Neighbouring inputs that are called alike: "real 1" … "real 10", "decoy 11" … "decoy 100".

export interface InputGroup {
  /** What they share, without the number. */
  name: string
  first: number
  count: number
}

export function inputGroups(names: readonly string[]): InputGroup[] {
  const groups: InputGroup[] = []
  names.forEach((full, i) => {
    const name = full.replace(/\s*\d+$/, '')
    const group = groups.at(-1)
    if (group?.name === name) group.count++
    else groups.push({ name, first: i, count: 1 })
  })
  return groups
}
