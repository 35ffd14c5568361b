import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Facts } from '@/app/ui/facts'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { inLanguage, nameIn, type Spoken } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { LocalDate } from '@/lib/time/local'

/** Who promised whom, who answers for it, until when, where it was promised, and how it ended. */
export async function CommitmentFacts({ of }: { of: Commitment }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { organisation, theirPerson, evidence, dropReason } = of
  const day = (on: LocalDate | null) => on && <DayText on={on} />
  const prose = (text: string | null) => text && <span className="whitespace-pre-line">{text}</span>
  return (
    <Section title={t('commitments.page.where')}>
      <Facts
        rows={[
          {
            term: t('commitments.fields.dueOn'),
            value: of.dueOn ? <DayText on={of.dueOn} /> : t('commitments.page.noDue'),
          },
          {
            term: t('commitments.fields.owner'),
            value: of.ownerName ?? (
              <StatusMark tone="waiting">{t('commitments.fields.ownerNone')}</StatusMark>
            ),
          },
          {
            term: t('commitments.fields.organisation'),
            value: organisation && (
              <Linked
                href={`/directory/organisations/${organisation.id}`}
                name={nameIn(language, organisation)}
              />
            ),
          },
          {
            term: t('commitments.fields.theirPerson'),
            value: theirPerson && (
              <Linked href={`/directory/people/${theirPerson.id}`} name={nameIn(language, theirPerson)} />
            ),
          },
          {
            term: t('commitments.fields.kind'),
            value: of.kind === 'general' ? null : t(`values.commitmentKind.${of.kind}`),
          },
          { term: t('commitments.fields.madeOn'), value: day(of.madeOn) },
          ...(await originRows(of)),
          { term: t('commitments.fields.evidence'), value: prose(evidence) },
          { term: t('commitments.fields.reason'), value: prose(dropReason) },
          {
            term: t(of.status === 'dropped' ? 'commitments.fields.droppedOn' : 'commitments.fields.closedOn'),
            value: day(of.closedOn),
          },
          { term: t('commitments.fields.confirmedBy'), value: of.confirmedByName },
          { term: t('commitments.fields.sensitivity'), value: t(`values.sensitivity.${of.sensitivity}`) },
        ]}
      />
    </Section>
  )
}

async function originRows({ visit, meeting, agreement }: Commitment) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const title = agreement && {
    ...{ nameEn: agreement.titleEn, nameZh: agreement.titleZh },
    ...{ nameLocal: agreement.titleLocal, localLanguage: agreement.titleLocalLanguage },
  }
  return [
    {
      term: t('commitments.fields.visit'),
      value: visit && (
        <Linked
          href={`/visits/${visit.ref}`}
          mark={visit.ref}
          name={inLanguage(language, visit.titleEn, visit.titleZh)}
        />
      ),
    },
    {
      term: t('commitments.fields.meeting'),
      value: visit && meeting && (
        <Linked
          href={`/visits/${visit.ref}/meetings/${meeting.number}`}
          mark={String(meeting.number)}
          name={inLanguage(language, meeting.subjectEn, meeting.subjectZh)}
        />
      ),
    },
    {
      term: t('commitments.fields.agreement'),
      value: title && (
        <Linked href={`/agreements/${agreement.ref}`} mark={agreement.ref} name={nameIn(language, title)} />
      ),
    },
  ]
}

function Linked({ href, mark, name }: { href: string; mark?: string; name: Spoken | null }) {
  return (
    <>
      {mark && <span className="mr-2 whitespace-nowrap tabular-nums text-second">{mark}</span>}
      <TextLink href={href as Route}>
        <SpokenText of={name} />
      </TextLink>
    </>
  )
}
