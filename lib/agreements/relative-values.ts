import 'server-only'

import { db } from '@/db/client'
import { agreementRelations } from '@/db/values/agreements'
import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import type { User } from '../user'
import { findAgreementRow } from './find'
import { listParties } from './parts'
import { agreementValues } from './values'

/** What an address may say of a new agreement's family: `parent=A2019-001&relation=amends`. */
type GivenRelation = { parent?: string; relation?: string }

/**
 * What the form of an amendment, side letter, renewal or successor begins with: the parties and languages of the
 * agreement that it belongs to, and its level. Nothing where the user may not see that one.
 */
export async function relativeValues(
  user: User,
  { parent: ref, relation: asked }: GivenRelation,
  language: Language,
): Promise<Record<string, string>> {
  const relation = agreementRelations.find((each) => each === asked)
  const parent = relation && ref ? await findAgreementRow(db, user, ref) : undefined
  if (!parent || !relation) return {}
  const [values, parties] = await Promise.all([
    agreementValues(db, user, parent, language),
    listParties(parent.id),
  ])
  const { bindingIntent = '', textLanguages = '', authenticLanguages = '', sensitivity = '' } = values
  return {
    parent: parent.ref,
    relation,
    bindingIntent,
    textLanguages,
    authenticLanguages,
    sensitivity,
    ...(relation !== 'side-letter' && { type: parent.type }),
    ...Object.fromEntries(
      parties.flatMap((party, line) => [
        [`parties.${line}.organisation.id`, party.organisationId],
        [`parties.${line}.organisation.text`, nameIn(language, party).text],
        [`parties.${line}.side`, party.side],
      ]),
    ),
  }
}
