import type { LayoutPart } from './layout'
import type { LayoutFound } from './queries'

/** What the form of a layout shows. */
export function layoutValues(layout: LayoutFound): Record<string, string> {
  return {
    nameEn: layout.nameEn ?? '',
    nameZh: layout.nameZh ?? '',
    photosNeeded: String(layout.photosNeeded),
    dueWorkingDays: String(layout.dueWorkingDays ?? ''),
  }
}

/** What the form of a part shows; one that is not in the layout as it would come in. */
export function layoutPartValues(part: LayoutPart | undefined): Record<string, string> {
  return {
    shown: part ? 'yes' : '',
    titleEn: part?.titleEn ?? '',
    titleZh: part?.titleZh ?? '',
    place: part?.place ?? 'heading',
    required: part?.required ? 'yes' : '',
  }
}
