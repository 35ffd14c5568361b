import type { ReactNode } from 'react'

const marks = {
  home: 'top-1 size-3 -left-[7px] rounded-full border-2 border-second bg-paper',
  journey: 'top-2 size-2 -left-[5px] rounded-full bg-second',
  stop: 'top-1.5 size-4 -left-[9px] rounded-full border-[3px] border-primary bg-paper',
  tray: 'top-1.5 size-4 -left-[9px] border-2 border-dashed border-second bg-paper',
}

/** One thing that hangs on the spine, with its mark on the line. */
export function SpineNode(props: { look: keyof typeof marks; id?: string; children: ReactNode }) {
  return (
    <li id={props.id} className="relative pl-6 print:break-inside-auto!">
      <span aria-hidden className={`absolute ${marks[props.look]}`} />
      {props.children}
    </li>
  )
}
