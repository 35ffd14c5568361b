import type { EditionDossier } from '../dossiers/dossier'
import { inLanguage, type Names } from '../i18n/bilingual'
import { plainNote } from '../papers/blocks'
import { joined, spokenText } from '../papers/runs'
import { type Block, type Paper, type Text, words } from '../papers/tree'
import type { Wording } from '../papers/wording'
import { paperOf } from './front'

/** The delegation in order of precedence: names in every script they are known in, titles as at the visit in both languages. */
export function delegationPaper(dossier: EditionDossier, wording: Wording): Paper {
  const record = { ...dossier.record, meetings: [] }
  return paperOf({ ...dossier, record }, wording, wording.t('programmes.delegation.kind'), {
    about: [wording.t('programmes.delegation.count', { count: dossier.record.members.length })],
    blocks: [memberTable(dossier, wording)],
  })
}

function memberTable({ record: { members } }: EditionDossier, wording: Wording): Block {
  const { t } = wording
  if (members.length === 0) return plainNote(t('programmes.delegation.nobody'))
  // Where nobody is there for an organisation, the titles have its room.
  const sent = members.some(({ organisation }) => organisation)
  const columns = (['number', 'name', 'title', 'organisation', 'role'] as const).filter(
    (column) => column !== 'organisation' || sent,
  )
  const rows = members.map((member, index) => {
    const cells = {
      number: words(String(index + 1)),
      name: everyName(wording, member),
      title: inBoth(wording, member.titleEn, member.titleZh),
      organisation: member.organisation ? everyName(wording, member.organisation) : [],
      role: words(t(`values.memberRole.${member.role}`)),
    }
    return columns.map((column) => cells[column])
  })
  return { kind: 'table', head: columns.map((column) => t(`programmes.delegation.${column}`)), rows }
}

/** A name in the paper's language, in the other and in the local script, each on a line. */
function everyName(wording: Wording, { nameEn, nameZh, nameLocal, localLanguage }: Names): Text {
  const local = nameLocal ? spokenText(wording, { text: nameLocal, lang: localLanguage ?? 'und' }) : null
  return joined([inBoth(wording, nameEn, nameZh), local], '\n')
}

/** A text in the paper's language and then in the other, each on a line. */
function inBoth(wording: Wording, en: string | null, zh: string | null): Text {
  const own = inLanguage(wording.language, en, zh)
  const other = inLanguage(wording.language === 'en' ? 'zh-CN' : 'en', en, zh)
  const texts = [own, other?.text === own?.text ? null : other]
  return joined(
    texts.map((spoken) => spoken && spokenText(wording, spoken)),
    '\n',
  )
}
