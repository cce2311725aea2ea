// The worker's entry, which nothing imports: WebKit evaluates an entry once more for a chunk that does, and the copy
// would take the messages. So everything is in what it imports, and the build keeps it a file of its own.
import './thread'
