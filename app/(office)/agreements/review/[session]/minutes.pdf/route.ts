import { minutesPaper } from '../minutes-paper'

export const GET = minutesPaper('pdf')
