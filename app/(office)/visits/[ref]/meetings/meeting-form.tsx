import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { BilingualField, SelectField, TextField, TimeField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { KeepInside } from '@/app/ui/keep-inside'
import { MoreFields } from '@/app/ui/more-fields'
import { meetingKinds } from '@/db/values/meetings'
import { env } from '@/lib/env'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { StopChoice } from '@/lib/meetings/form-queries'
import { optionsOf } from '@/lib/options'
import { requireUser } from '@/lib/session'
import { formatRange } from '@/lib/time/format'
import { levelsUpTo } from '@/lib/visibility'
import { CounterpartLines } from './counterpart-lines'
import { PeopleLines } from './people-lines'
import { StopAndStart } from './stop-and-start'

const briefingFields = ['objectiveEn', 'objectiveZh', 'talkingPointsEn', 'talkingPointsZh']

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'values' | 'version' | 'submission'> & {
  back: Route
  stops: StopChoice[]
  /** The zone of a meeting without a stop. */
  clock: string
  /** Whether people of the other side are asked for too: only while the meeting is new. */
  withPeople?: boolean
}

/** The form of a meeting, new or known. What a person in a car can say comes first. */
export async function MeetingForm({ back, stops, clock, withPeople, ...form }: Props) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const choices = stops.map((stop) => {
    const days = stop.arrivalOn && formatRange(stop.arrivalOn, stop.departureOn ?? stop.arrivalOn, language)
    const name = nameIn(language, stop).text
    return { value: stop.id, zone: stop.zone, label: days ? `${name} · ${days}` : name }
  })
  return (
    <ActionForm {...form} submit={withPeople ? t('meetings.add') : undefined} cancel={{ href: back }}>
      <SelectField
        name="kind"
        label={t('meetings.kind')}
        options={optionsOf(t, 'meetingKind', meetingKinds)}
      />
      <BilingualField name="subject" label={t('meetings.subject')} hint={t('meetings.subjectHint')} />
      <CounterpartLines
        label={t('meetings.counterparts')}
        hint={t('meetings.counterpartsHint')}
        numbered={t('meetings.organisation')}
        more={t('meetings.moreCounterparts')}
      />
      {withPeople && (
        <PeopleLines
          labels={{
            legend: t('meetings.theirPeople'),
            hint: t('meetings.peopleHint'),
            person: t('meetings.person'),
            title: t('meetings.titleThen'),
            more: t('meetings.morePeople'),
          }}
        />
      )}
      <StopAndStart
        stops={choices}
        clock={clock}
        homeZone={env().HOME_ZONE}
        labels={{
          stop: t('meetings.stop'),
          stopHint: t('meetings.stopHint'),
          noStop: t('meetings.noStop'),
          start: t('meetings.start'),
        }}
      />
      <TimeField name="endTime" label={t('meetings.endTime')} hint={t('meetings.endTimeHint')} optional />
      <TextField name="venue" label={t('meetings.venue')} hint={t('meetings.venueHint')} optional />
      <SelectField
        name="sensitivity"
        label={t('meetings.sensitivity')}
        hint={t('frame.secrets')}
        options={optionsOf(t, 'sensitivity', levelsUpTo(user.clearance))}
        blank={false}
      />
      <MoreFields label={t('meetings.forBriefing')} names={briefingFields}>
        <BilingualField
          name="objective"
          label={t('meetings.objective')}
          hint={t('meetings.objectiveHint')}
          multiline
          rows={3}
          optional
        />
        <BilingualField
          name="talkingPoints"
          label={t('meetings.talkingPoints')}
          hint={t('meetings.talkingPointsHint')}
          multiline
          rows={6}
          optional
        />
      </MoreFields>
      {!withPeople && <KeepInside kind="meeting" />}
    </ActionForm>
  )
}
