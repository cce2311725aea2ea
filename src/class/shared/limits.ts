// How much a room takes. The server keeps to it; the page says it beforehand where it can.

/** At once. */
export const MOST_STUDENTS = 200

/** One answer, or a name, as it is sent: characters of JSON. */
export const MOST_ANSWER_CHARACTERS = 4096

/** One message of a student, bytes. */
export const MOST_MESSAGE_BYTES = 64 * 1024

/** What a host brings back after a loss of the server: all answers of the room. */
export const MOST_HOST_MESSAGE_BYTES = 8 * 1024 * 1024

/** A question goes to every student at once: its experiment, and its data where they are somebody's own. */
export const MOST_QUESTION_CHARACTERS = 48 * 1024

export const MOST_MESSAGES_A_SECOND = 20

/** A room ends by itself. */
export const LONGEST_ROOM_HOURS = 12

export const MOST_NAME_CHARACTERS = 24
