import { catalogues } from '../i18n/catalogue'
import { folded } from './fold'

const rooms = [
  ...['hotel', 'airport', 'restaurant', 'office', 'headquarters', 'ministry', 'embassy', 'consulate'],
  ...['consulate general', 'town hall', 'city hall', 'meeting room', 'conference room', 'online', 'by video'],
  ...[
    '酒店',
    '宾馆',
    '饭店',
    '机场',
    '餐厅',
    '办公室',
    '总部',
    '大使馆',
    '使馆',
    '领事馆',
    '总领事馆',
    '市政厅',
  ],
  ...['市政府', '会议室', '会议厅', '会议中心', '线上', '视频'],
]

// A meeting that is called nothing but “Banquet”, or was at the “Hotel”, would otherwise refuse every paper with the word.
const words = new Set(
  [
    ...rooms,
    ...Object.values(catalogues).flatMap(({ values: { meetingKind, agreementType } }) => [
      ...Object.values(meetingKind),
      ...Object.values(agreementType),
    ]),
  ].map((word) => folded(word)),
)

/** Whether the letters of a name, folded, are only the common word for a kind of meeting or agreement, or for a place to meet. */
export function isCommon(name: string): boolean {
  return words.has(name)
}
