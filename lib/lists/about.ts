import 'server-only'

import { env } from '../env'
import type { Translator } from '../i18n/translator-for'
import { localAt } from '../time/when'
import type { User } from '../user'
import type { ListTable } from './table'

/** What a reader of a list must know beside it, as lines of a label and a value. `now` is in milliseconds UTC. */
export function aboutList<R>(
  t: Translator,
  user: User,
  { name, count, narrowing }: ListTable<R>,
  now: number,
): [label: string, value: string | number][] {
  const zone = env().HOME_ZONE
  const { on, time } = localAt(now, zone)
  return [
    [t('lists.about.list'), name],
    [t('lists.about.narrowing'), narrowing.join('; ') || t('lists.about.everything')],
    [t('lists.about.count'), count],
    [t('lists.about.made'), `${on} ${time}`],
    [t('lists.about.zone'), zone],
    [t('lists.about.person'), user.name],
    [t('lists.about.seen'), t('lists.about.upTo', { level: t(`values.sensitivity.${user.clearance}`) })],
  ]
}

const mostBytes = 200

/** The same on one line, as the name of a file that every system takes: no separators, at most 200 bytes of UTF-8. */
export function nameOfList<R>(t: Translator, user: User, table: ListTable<R>, now: number): string {
  const zone = env().HOME_ZONE
  const { on, time } = localAt(now, zone)
  const count = t('lists.rows', { count: table.count })
  const fixed = [count, `${on} ${time.replace(':', '')} ${zone}`, user.name].map(plain).join(' · ')
  const told = [...plain([table.name, ...table.narrowing].join(' · '))]
  while (Buffer.byteLength(`${told.join('')} · ${fixed}`) > mostBytes && told.pop()) {}
  return `${told.join('').trim()} · ${fixed}`
}

const unfit = /[\p{Cc}\p{Cf}<>:"/\\|?*%]+/gu
const plain = (text: string) => text.replace(unfit, ' ').replace(/\s+/g, ' ').trim()
