// A page of somebody else's, on another origin: from a server of its own, as an answer that a test makes up may not lead to
// this machine.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** @param htmlOf a page by its path, or nothing */
export async function serveSomebodysPages(htmlOf: (path: string) => string | undefined) {
  const server = createServer(({ url = '' }, response) => {
    const html = htmlOf(url)
    response.setHeader('content-type', 'text/html').writeHead(html === undefined ? 404 : 200)
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  }
}
