import type { Language } from '@/db/values/office'
import { type Names, nameIn } from '../../i18n/bilingual'
import type { PostRow } from '../find'

/** A post as its form shows it to a reader of `language`, by field name. */
export function postValues(
  language: Language,
  post: PostRow,
  organisation: Names | undefined,
): Record<string, string> {
  return {
    'organisation.id': post.organisationId ?? '',
    'organisation.text': organisation ? nameIn(language, organisation).text : '',
    titleEn: post.titleEn ?? '',
    titleZh: post.titleZh ?? '',
    fromOn: post.fromOn ?? '',
    toOn: post.toOn ?? '',
  }
}
