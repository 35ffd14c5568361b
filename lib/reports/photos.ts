import { joined, textOf } from '../papers/runs'
import { type Block, type Text, words } from '../papers/tree'
import { marks } from '../papers/wording'
import { formatDate } from '../time/format'
import { agreementTitle } from './agreement-title'
import type { Given } from './given'

type Photo = Given['photos'][number]

/** The photos, each with what it was taken at, and the day. One that is no picture (a scan as PDF) is named alone. */
export function photosSection(given: Given): Block[] {
  return given.photos.map((photo): Block => {
    const { id, sha256, mediaType, name } = photo
    const caption = captionOf(given, photo)
    if (!mediaType.startsWith('image/')) return { kind: 'paragraph', text: caption }
    const said = caption.map(({ text }) => text).join('')
    const alt = given.wording.t('reports.photos.alt', { of: said || name })
    return { kind: 'image', file: { id, sha256, mediaType }, alt, caption }
  })
}

function captionOf({ record, wording }: Given, { meetingId, agreementId, name }: Photo): Text {
  const meeting = record.meetings.find(({ id }) => id === meetingId)
  if (meeting) {
    const { on } = meeting.start
    const day = on ? words(formatDate(on, wording.language)) : null
    const subject = textOf(wording, meeting.subjectEn, meeting.subjectZh)
    return joined([subject, day], marks[wording.language].comma)
  }
  const agreement = record.agreements.find(({ id }) => id === agreementId)
  return agreement ? agreementTitle(wording, agreement) : words(withoutExtension(name))
}

const withoutExtension = (name: string) => name.replace(/\.\w{2,5}$/, '')
