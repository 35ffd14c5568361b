import { momentOf } from '../../time/when'
import type { VisitFile } from '../format'
import { checkReferences } from './references'
import { Hostile } from './refusal'
import { onRing } from './rings'

type Rule = [holds: boolean, path: string]

/** Refuses a content of the right shape that no record could have: what the database holds to be true of each. */
export function checkRules(content: VisitFile): void {
  checkReferences(content)
  const rules: Rule[] = [
    ...visitRules(content),
    ...content.meetings.flatMap(meetingRules),
    ...content.agreements.flatMap(agreementRules),
    ...content.commitments.flatMap(commitmentRules),
    ...ringRules(content),
    ...paperRules(content),
    ...directoryRules(content),
  ]
  const broken = rules.find(([holds]) => !holds)
  if (broken) throw new Hostile('visitFiles.refused.rule', { path: broken[1] })
}

const once = (values: unknown[]) => new Set(values).size === values.length
const some = (...values: unknown[]) => values.some((value) => value !== null)
const inStep = (holds: boolean, says: boolean) => holds === says

function visitRules({ visit, delegation, itinerary, meetings }: VisitFile): Rule[] {
  return [
    [some(visit.titleEn, visit.titleZh), 'visit.titleEn'],
    [visit.firstOn <= visit.lastOn, 'visit.lastOn'],
    [once(delegation.map(({ person }) => person)), 'delegation'],
    [once(meetings.map(({ number }) => number)), 'meetings'],
    ...itinerary.journeys.map(({ departure, arrival }, index): Rule => {
      const exact = departure.precision === 'exact' && arrival.precision === 'exact'
      const holds = !exact || (momentOf(departure) ?? 0) <= (momentOf(arrival) ?? 0)
      return [holds, `itinerary.journeys.${index}.arrival`]
    }),
  ]
}

function meetingRules(meeting: VisitFile['meetings'][number], index: number): Rule[] {
  const at = `meetings.${index}`
  return [
    [some(meeting.subjectEn, meeting.subjectZh), `${at}.subjectEn`],
    [once(meeting.counterparts), `${at}.counterparts`],
    [once(meeting.participants.map(({ person }) => person)), `${at}.participants`],
    [meeting.outcomes.every(({ textEn, textZh }) => some(textEn, textZh)), `${at}.outcomes`],
  ]
}

function agreementRules(agreement: VisitFile['agreements'][number], index: number): Rule[] {
  const at = `agreements.${index}`
  return [
    [some(agreement.titleEn, agreement.titleZh, agreement.titleLocal), `${at}.titleEn`],
    [inStep(agreement.parent === null, agreement.relation === null), `${at}.relation`],
    [once(agreement.parties.map(({ organisation }) => organisation)), `${at}.parties`],
    [once(agreement.spokenOfAt), `${at}.spokenOfAt`],
  ]
}

function commitmentRules(commitment: VisitFile['commitments'][number], index: number): Rule[] {
  const at = `commitments.${index}`
  const { status, kind, course, rung } = commitment
  const closed = status === 'done' || status === 'dropped'
  return [
    [some(commitment.wordsEn, commitment.wordsZh), `${at}.wordsEn`],
    [status !== 'done' || commitment.evidence !== null, `${at}.evidence`],
    [status !== 'dropped' || commitment.dropReason !== null, `${at}.dropReason`],
    [inStep(closed, commitment.closedOn !== null), `${at}.closedOn`],
    [inStep(kind !== 'general', rung !== null), `${at}.rung`],
    [inStep(kind !== 'general', course !== null), `${at}.course`],
    [(course !== 'abandoned' && course !== 'lost') || commitment.courseReason !== null, `${at}.courseReason`],
    [commitment.madeOnVisit || some(commitment.meeting, commitment.agreement), `${at}.madeOnVisit`],
  ]
}

/** What amends, renews or carries further comes to an end: a ring of it would be followed for ever. */
function ringRules({ agreements, commitments }: VisitFile): Rule[] {
  const parents = onRing(agreements.map(({ id, parent }) => ({ id, to: parent })))
  const earlier = onRing(commitments.map(({ id, continues }) => ({ id, to: continues })))
  return [
    ...agreements.map(({ id }, index): Rule => [id !== parents, `agreements.${index}.parent`]),
    ...commitments.map(({ id }, index): Rule => [id !== earlier, `commitments.${index}.continues`]),
  ]
}

const paperRules = ({ files, costs, report }: VisitFile): Rule[] => [
  [once(files.map(({ path }) => path)), 'files'],
  [once(report.map(({ part }) => part)), 'report'],
  ...costs.map(
    (cost, index): Rule => [
      some(cost.plannedHundredths, cost.actualHundredths),
      `costs.${index}.plannedHundredths`,
    ],
  ),
]

function directoryRules({ directory }: VisitFile): Rule[] {
  const named = (kind: keyof typeof directory): Rule[] =>
    directory[kind].map(({ nameEn, nameZh, nameLocal }, index) => [
      some(nameEn, nameZh, nameLocal),
      `directory.${kind}.${index}.nameEn`,
    ])
  return [...named('people'), ...named('organisations'), ...named('places')]
}
