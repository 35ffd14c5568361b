import type { ReactNode } from 'react'
import { type Block, type Fact, headingText, words } from '@/lib/papers/tree'
import { PaperTable } from './paper-table'
import { PaperText } from './paper-text'

type Heading = Block & { kind: 'heading' }
type Picture = (Block & { kind: 'image' })['file']
type Drawn = {
  /** Says in a word what the mark of a gap says. */
  missing: string
  /** Where a picture lies, where that is not among the files of today. */
  pictureAt?: (file: Picture) => string | undefined
  /** What stands beside a heading. */
  beside?: (heading: Heading) => ReactNode
}

/** The blocks of a paper as they read in print. */
export function PaperBlocks({ blocks, ...drawn }: Drawn & { blocks: Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity
    <PaperBlock key={index} of={block} {...drawn} />
  ))
}

function PaperBlock({ of: block, missing, pictureAt, beside }: Drawn & { of: Block }) {
  switch (block.kind) {
    case 'heading':
      return <PaperHeading of={block} beside={beside?.(block)} />
    case 'paragraph':
      return (
        <p className={`my-3 whitespace-pre-line ${block.closing ? 'text-right' : ''}`}>
          <PaperText of={block.text} />
        </p>
      )
    case 'quote':
      return (
        <blockquote className="my-4 whitespace-pre-line border-l-2 border-rule pl-4">
          <PaperText of={block.text} />
          {block.source && (
            <footer className="text-sm text-second">
              <PaperText of={block.source} />
            </footer>
          )}
        </blockquote>
      )
    case 'list':
      return <PaperList of={block} />
    case 'contents':
      return <PaperContents of={block} />
    case 'annexes':
      return <PaperAnnexes of={block} />
    case 'facts':
      return <PaperFacts rows={block.rows} />
    case 'table':
      return <PaperTable of={block} />
    case 'image':
      return <PaperImage of={block} at={pictureAt?.(block.file)} />
    case 'page-break':
      return null
    case 'note':
      return <PaperNote of={block} missing={missing} />
  }
}

function PaperImage({ of: { file, alt, caption }, at }: { of: Block & { kind: 'image' }; at?: string }) {
  return (
    <figure className="my-4 break-inside-avoid">
      {/* biome-ignore lint/performance/noImgElement: a stored file, which Next's optimizer may not ask for without a session */}
      <img src={at ?? `/files/${file.id}`} alt={alt} loading="lazy" className="max-h-96 max-w-full" />
      {caption && (
        <figcaption className="mt-1 text-sm text-second">
          <PaperText of={caption} />
        </figcaption>
      )}
    </figure>
  )
}

const headings = {
  1: 'mt-12 mb-3 border-b border-rule pb-1 text-2xl first:mt-0',
  2: 'mt-8 mb-2 text-lg',
  3: 'mt-5 mb-1 font-sans text-base',
}

function PaperHeading({ of: heading, beside }: { of: Heading; beside: ReactNode }) {
  const { level, id } = heading
  // The page's own h1 is the title of the paper.
  const Level = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4'
  // What stands beside it is no part of its name.
  return (
    <div className={`flex flex-wrap items-baseline gap-x-3 break-after-avoid ${headings[level]}`}>
      <Level id={id || undefined} className="min-w-0 font-semibold">
        <PaperText of={headingText(heading)} />
      </Level>
      {beside}
    </div>
  )
}

function PaperList({ of: list }: { of: Block & { kind: 'list' } }) {
  const Kind = list.ordered ? 'ol' : 'ul'
  return (
    <Kind className={`my-3 space-y-2 pl-6 ${list.ordered ? 'list-decimal' : 'list-disc'}`}>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity
        <li key={index} className="whitespace-pre-line marker:text-second">
          <PaperText of={item} />
        </li>
      ))}
    </Kind>
  )
}

function PaperContents({ of: { entries } }: { of: Block & { kind: 'contents' } }) {
  return (
    <ul className="my-3 space-y-1">
      {entries.map(({ level, id, text }) => (
        <li key={id} className={level === 1 ? 'mt-2 font-semibold' : 'pl-5'}>
          <a href={`#${id}`} className="link">
            <PaperText of={text} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function PaperAnnexes({ of: { label, titles } }: { of: Block & { kind: 'annexes' } }) {
  const [first = [], ...others] = titles
  return (
    <>
      <p className="my-3">
        <PaperText of={others.length > 0 ? words(label) : [...words(label), ...first]} />
      </p>
      {others.length > 0 && <PaperList of={{ kind: 'list', ordered: true, items: titles }} />}
    </>
  )
}

function PaperFacts({ rows }: { rows: Fact[] }) {
  return (
    <dl className="my-3">
      {rows.map(({ term, value }) => (
        <div
          key={term}
          className="grid gap-x-4 border-t border-rule py-1.5 first:border-t-0 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <dt className="text-second">{term}</dt>
          <dd className="min-w-0">
            {value.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
              <span key={index} className="block whitespace-pre-line">
                <PaperText of={line} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function PaperNote({ of: { tone, text }, missing }: { of: Block & { kind: 'note' }; missing: string }) {
  const isMissing = tone === 'missing'
  return (
    <p
      className={`my-3 border-l-2 pl-3 ${isMissing ? 'border-waiting text-waiting' : 'border-rule text-second'}`}
    >
      {isMissing && <span className="sr-only">{missing}: </span>}
      <PaperText of={text} />
    </p>
  )
}
