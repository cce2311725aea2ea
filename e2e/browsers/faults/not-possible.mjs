// What a browser, or who drives it, cannot do: said by name, and neither passed nor failed.
export class NotPossible extends Error {}
