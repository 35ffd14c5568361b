import { endingOf } from './names'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'
const legacy = 'application/x-cfb'
const zip = 'application/zip'

/** What a reader calls a type; the words are in `values.fileType`. */
const named = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  [`${office}.wordprocessingml.document`]: 'word',
  [`${openDocument}.text`]: 'word',
  'application/rtf': 'word',
  [`${office}.spreadsheetml.sheet`]: 'sheet',
  [`${openDocument}.spreadsheet`]: 'sheet',
  [`${office}.presentationml.presentation`]: 'slides',
  [`${openDocument}.presentation`]: 'slides',
  [legacy]: 'legacy',
  'text/plain': 'text',
  [zip]: 'archive',
  'application/x-7z-compressed': 'archive',
  'application/vnd.rar': 'archive',
  'application/x-msdownload': 'program',
  'application/x-elf': 'program',
  'application/x-mach-binary': 'program',
} as const

type FileTypeName = (typeof named)[keyof typeof named] | 'sound' | 'film' | 'picture' | 'other'

/** The name of a type for a reader, a key of `values.fileType`. */
export function fileTypeName(mediaType: string): FileTypeName {
  const known: Record<string, FileTypeName> = named
  if (known[mediaType]) return known[mediaType]
  if (mediaType.startsWith('audio/')) return 'sound'
  if (mediaType.startsWith('video/')) return 'film'
  return mediaType.startsWith('image/') ? 'picture' : 'other'
}

// A browser shows these by itself and runs nothing that is in them.
const shown: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** Whether a browser may open the file by itself; all else is only downloaded. */
export function isShown(mediaType: string): boolean {
  return mediaType in shown
}

/**
 * The media type that a file is sent as. What a browser could run or draw as a page of ours (HTML, SVG, scripts,
 * programs) goes out as bytes or as plain text and nothing else.
 */
export function sentType(mediaType: string): string {
  if (isShown(mediaType)) return mediaType
  if (mediaType === 'text/plain') return 'text/plain; charset=utf-8'
  return mediaType.startsWith('application/vnd.') || mediaType === zip
    ? mediaType
    : 'application/octet-stream'
}

// Endings whose content is known; of any other nothing is claimed.
const endings: Record<string, readonly string[]> = {
  pdf: ['application/pdf'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  webp: ['image/webp'],
  gif: ['image/gif'],
  docx: [`${office}.wordprocessingml.document`, zip],
  xlsx: [`${office}.spreadsheetml.sheet`, zip],
  pptx: [`${office}.presentationml.presentation`, zip],
  odt: [`${openDocument}.text`],
  ods: [`${openDocument}.spreadsheet`],
  odp: [`${openDocument}.presentation`],
  doc: [legacy, 'application/rtf'],
  xls: [legacy],
  ppt: [legacy],
  wps: [legacy],
  rtf: ['application/rtf'],
  zip: [zip],
}

/** Whether a file's name promises another content than it has: a picture that is named `.pdf`. */
export function nameMisleads(name: string, mediaType: string): boolean {
  const ending = endingOf(name).toLowerCase()
  return Object.hasOwn(endings, ending) && !endings[ending]?.includes(mediaType)
}

/** The name under which a file is sent. One that misleads about a safe type gets its true ending; no other is made openable. */
export function sentName(name: string, mediaType: string): string {
  return nameMisleads(name, mediaType) && isShown(mediaType) ? `${name}.${shown[mediaType]}` : name
}
