import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { StatusMark } from '@/app/ui/status-mark'
import { reportParts } from '@/db/values/reports'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { type Layout, type LayoutPart, partTitle } from '@/lib/reports/layouts/layout'
import { moveLayoutPartAction } from '../actions'

/** The parts of a layout in their order, each to be moved or edited; then those it does not have. */
export async function PartList({ layout: { key, parts } }: { layout: Layout }) {
  const t = await translator()
  const others = reportParts.filter((part) => !parts.some((own) => own.part === part))
  return (
    <div className="min-w-0">
      <Section title={t('layouts.parts')}>
        <ol aria-label={t('layouts.parts')}>
          {parts.map((part, index) => (
            <PartLine
              key={part.part}
              layout={key}
              part={part}
              position={index + 1}
              last={index === parts.length - 1}
            />
          ))}
        </ol>
      </Section>
      {others.length > 0 && (
        <Section title={t('layouts.partsOut')}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {others.map((part) => (
              <li key={part}>
                <TextLink href={`/settings/layouts/${key}/parts/${part}` as Route}>
                  {t(`values.reportPart.${part}`)}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

type LineProps = { layout: string; part: LayoutPart; position: number; last: boolean }

async function PartLine({ layout, part, position, last }: LineProps) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const name = partTitle({ t, language }, part, 'outbound')
  const known = t(`values.reportPart.${part.part}`)
  const move = (direction: 'up' | 'down') =>
    moveLayoutPartAction.bind(null, layout, part.part, direction, position)
  return (
    <li
      className={`flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-2.5 ${part.place === 'under' ? 'pl-8' : ''}`}
    >
      <div className="min-w-0 flex-1 basis-52">
        <p>
          <TextLink href={`/settings/layouts/${layout}/parts/${part.part}` as Route}>{name}</TextLink>
          {name !== known && <span className="text-second"> · {known}</span>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-second">
          {part.place !== 'heading' && <span>{t(`values.partPlace.${part.place}`)}</span>}
          {part.required && <StatusMark tone="active">{t('layouts.required')}</StatusMark>}
        </p>
      </div>
      <div className="flex gap-2 print:hidden">
        {position > 1 && (
          <ActionButton
            action={move('up')}
            label={<ArrowUp aria-hidden size={16} />}
            name={t('layouts.moveUp', { name })}
          />
        )}
        {!last && (
          <ActionButton
            action={move('down')}
            label={<ArrowDown aria-hidden size={16} />}
            name={t('layouts.moveDown', { name })}
          />
        )}
      </div>
    </li>
  )
}
