// For pages with figures of Overfit Lab in them, once or once for each: gives every figure the height that it needs, and
// OverfitLab.connect(iframe) speaks with it. docs/embedding.md says how. Not compiled: any browser since 2016 reads it.
;(() => {
  if (window.OverfitLab) return
  const figures = []

  function figureIn(frame) {
    let figure = figures.find((known) => known.frame === frame)
    if (figure) return figure
    figure = { frame, asked: {}, count: 0, listeners: [] }
    figure.ready = new Promise((resolve) => {
      figure.isReady = resolve
    })
    figures.push(figure)
    greet(figure)
    return figure
  }

  // Anybody may read it. A figure that does not listen yet says so when it does, and is greeted again.
  function greet({ frame }) {
    frame.contentWindow.postMessage({ to: 'overfit-lab', type: 'hello', id: 'hello' }, '*')
  }

  function ask(figure, message) {
    figure.count += 1
    const id = figure.count
    const sent = Object.assign({ to: 'overfit-lab', id }, message)
    return new Promise((resolve, reject) => {
      figure.asked[id] = { resolve, reject }
      figure.frame.contentWindow.postMessage(sent, originOf(figure.frame))
    })
  }

  function originOf(frame) {
    return new URL(frame.src, document.baseURI).origin
  }

  // In a slide that is not shown a figure has none: its frame keeps its own until it has.
  function setHeight({ frame }, height) {
    if (height > 0) frame.style.height = `${height}px`
  }

  // The next Tab goes on behind the figure. With nothing focused it would begin at the top of the page.
  function leave({ frame }) {
    const place = document.createElement('span')
    place.tabIndex = -1
    place.style.cssText = 'position: absolute; outline: 0'
    place.onblur = () => place.remove()
    frame.after(place)
    place.focus({ preventScroll: true })
  }

  function take(figure, message) {
    const { type, id, result } = message
    if (type === 'ready') greet(figure)
    if (type === 'height') setHeight(figure, message.height)
    if (type === 'leave') leave(figure)
    if (type === 'result' && id === 'hello') {
      setHeight(figure, result.height)
      figure.isReady({ version: result.version })
    }
    const asked = figure.asked[id]
    delete figure.asked[id]
    if (asked && type === 'result') asked.resolve(result)
    if (asked && type === 'error') asked.reject(new Error(message.message))
    for (const listener of figure.listeners) listener(message)
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (Object(data).from !== 'overfit-lab') return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && originOf(frame) === origin) take(figureIn(frame), data)
  })

  function connect(frame) {
    const figure = figureIn(frame)
    const verb = (type, key) => (given) =>
      figure.ready.then(() => ask(figure, key ? { type, [key]: given } : { type }))
    return {
      ready: figure.ready,
      tune: verb('tune', 'tuning'),
      play: verb('play'),
      pause: verb('pause'),
      reset: verb('reset'),
      run: verb('run', 'steps'),
      load: verb('load', 'experiment'),
      snapshot: verb('snapshot'),
      theme: verb('theme', 'theme'),
      listen: (listener) => void figure.listeners.push(listener),
    }
  }

  const greetAll = () => document.querySelectorAll('iframe[src*="embed=1"]').forEach(figureIn)
  window.OverfitLab = { connect }
  greetAll()
  addEventListener('DOMContentLoaded', greetAll)
})()
