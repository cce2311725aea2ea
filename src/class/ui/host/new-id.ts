// An id that nobody guesses and nothing else has. `crypto.randomUUID` is missing where a page comes without https.

/** 32 hexadecimal digits. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
