import { transaction } from '@/db/client'
import { makeStop } from '@/db/factories/visits'
import { journeys } from '@/db/schema'
import { at, exact } from '../../reports/rich-visit/clocks'

/** Three stays with a date line between the first two, and the flights there and back. */
export async function makeTravel(visitId: string, homeId: string, places: { id: string; zone: string }[]) {
  const [tokyo, honolulu, angeles] = places
  if (!tokyo || !honolulu || !angeles) throw new Error('three towns are needed')
  const stay = (
    place: { id: string; zone: string },
    position: number,
    from: [string, string],
    to: [string, string],
  ) =>
    makeStop({
      visitId,
      placeId: place.id,
      position,
      ...exact('arrival', at(...from, place.zone)),
      ...exact('departure', at(...to, place.zone)),
      noteEn: `Hotel ${position}: rooms are booked by the host.`,
      noteZh: `酒店${position}：由接待方预订。`,
    })
  const stops = [
    await stay(tokyo, 1, ['2026-10-02', '13:10'], ['2026-10-06', '00:30']),
    await stay(honolulu, 2, ['2026-10-05', '12:40'], ['2026-10-07', '22:00']),
    await stay(angeles, 3, ['2026-10-08', '06:30'], ['2026-10-10', '23:50']),
  ]
  const home = { id: homeId, zone: 'Asia/Shanghai' }
  const leg = (
    position: number,
    number: string,
    [from, leaves]: [{ id: string; zone: string }, [string, string]],
    [to, lands]: [{ id: string; zone: string }, [string, string]],
  ) => ({
    visitId,
    position,
    number,
    mode: 'flight' as const,
    fromPlaceId: from.id,
    toPlaceId: to.id,
    ...exact('departure', at(...leaves, from.zone)),
    ...exact('arrival', at(...lands, to.zone)),
  })
  const legs = [
    leg(1, 'MU529', [home, ['2026-10-02', '09:15']], [tokyo, ['2026-10-02', '13:10']]),
    leg(2, 'NH182', [tokyo, ['2026-10-06', '00:30']], [honolulu, ['2026-10-05', '12:40']]),
    leg(3, 'HA4', [honolulu, ['2026-10-07', '22:00']], [angeles, ['2026-10-08', '06:30']]),
    leg(4, 'CA988', [angeles, ['2026-10-10', '23:50']], [home, ['2026-10-12', '05:20']]),
  ]
  await transaction((tx) => tx.insert(journeys).values(legs))
  return stops
}
