// WebDriver over HTTP, as much of it as the tour needs: one session, one window.

/**
 * @param {string} url
 * @param {string} method
 * @param {object} [body]
 */
async function call(url, method, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = /** @type {any} */ (await response.json())
  if (value?.error) throw new Error(`${method} ${url}: ${value.error} ${value.message ?? ''}`)
  return value
}

/**
 * @param {string} driver where the driver listens
 * @param {object} capabilities
 */
export async function startSession(driver, capabilities) {
  const started = await call(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })
  const session = `${driver}/session/${started.sessionId}`
  return {
    /** @type {{ browserName: string; browserVersion: string }} */
    capabilities: started.capabilities,
    /** @param {string} path @param {object} [body] */
    post: (path, body = {}) => call(`${session}/${path}`, 'POST', body),
    /** @param {string} path */
    get: (path) => call(`${session}/${path}`, 'GET'),
    end: () => call(session, 'DELETE'),
  }
}
