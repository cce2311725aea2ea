// The drawer at the left: a strip while closed, as it is at first. What is in it is fetched when it is opened, or before.
import { late } from '../kit/late/late'
import { Room } from '../kit/late/Room'
import { type DrawerHalf, openDrawer, useDrawer } from './drawer'
import './setup.css'

const rooms = {
  setup: late(async () => (await import('./setup/OpenSetup')).OpenSetup),
  lessons: late(async () => (await import('./lessons/OpenLessons')).OpenLessons),
}

const names: Record<DrawerHalf, [string, string]> = {
  setup: ['Setup', ': data, network, optimizer'],
  lessons: ['Lessons', ''],
}

export function Setup() {
  const open = useDrawer()
  const Open = open && rooms[open]
  return (
    <aside className={open ? 'setup open' : 'setup'} data-open={open} aria-label="Setup and lessons">
      <div className="drawer-heads">
        {Object.entries(names).map(([id, [name, more]]) => (
          <button
            key={id}
            type="button"
            className="setup-toggle"
            aria-expanded={open === id}
            onClick={() => openDrawer(open === id ? undefined : (id as DrawerHalf))}
          >
            <span className="setup-strip">
              {name}
              <span aria-hidden="true">{open ? '' : more}</span>
              <i aria-hidden="true">{open === id ? '‹' : open ? '' : '›'}</i>
            </span>
          </button>
        ))}
      </div>
      {Open && (
        <Room key={open}>
          <Open />
        </Room>
      )}
    </aside>
  )
}
