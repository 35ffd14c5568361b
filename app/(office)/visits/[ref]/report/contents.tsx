import { PaperText } from '@/app/ui/paper-text'
import type { Text } from '@/lib/papers/tree'
import type { Part } from '@/lib/reports/contents'

/** The parts of the report: beside it on a desk, folded above it on a phone. */
export function Contents({ title, parts, lang }: { title: string; parts: Part[]; lang?: string }) {
  return (
    <nav aria-label={title} lang={lang} className="mb-6 text-sm print:hidden">
      <details className="lg:hidden">
        <summary className="py-2 font-medium">{title}</summary>
        <Parts parts={parts} />
      </details>
      <div className="sticky top-20 hidden max-h-[calc(100dvh-6rem)] overflow-y-auto border-l border-rule pl-4 lg:block">
        <p className="mb-2 font-medium">{title}</p>
        <Parts parts={parts} />
      </div>
    </nav>
  )
}

function Parts({ parts }: { parts: Part[] }) {
  return (
    <ul className="grid gap-1">
      {parts.map(({ id, text, parts: inner }) => (
        <li key={id}>
          <PartLink id={id} text={text} />
          {inner.length > 0 && (
            <ul className="mb-1 ml-4 grid gap-0.5 text-second">
              {inner.map((part) => (
                <li key={part.id}>
                  <PartLink {...part} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function PartLink({ id, text }: { id: string; text: Text }) {
  return (
    <a href={`#${id}`} className="text-primary hover:underline">
      <PaperText of={text} />
    </a>
  )
}
