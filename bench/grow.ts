import { connect, databaseFile } from '@/db/client'

/** Copies every meeting, with who sat at it, four times over: a hundred thousand meetings where there were twenty. */
export const growMeetings = (): void => copyMeetings('all', 4, '1')

/** The same for one visit until it has sixty meetings or more, and a briefing pack of over sixty pages. */
export function growVisit(ref: string): void {
  const connection = connect(databaseFile(), { readonly: false })
  const visit = connection.prepare('select id from visits where ref = ?').pluck().get(ref) as string
  const { had } = connection
    .prepare('select count(*) as had from meetings where visit_id = ?')
    .get(visit) as { had: number }
  connection.close()
  copyMeetings('one', Math.ceil(60 / had) - 1, `visit_id = '${visit}'`)
}

function copyMeetings(kind: 'all' | 'one', times: number, those: string): void {
  const connection = connect(databaseFile(), { readonly: false })
  const columnsOf = (table: string) =>
    (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const copy = (table: string, changed: Record<string, string>, only: string) => {
    const columns = columnsOf(table)
    const values = columns.map((column) => changed[column] ?? column)
    connection.exec(`insert into ${table} (${columns}) select ${values} from ${table} where ${only}`)
  }
  connection.transaction(() => {
    // The copies of a meeting are told by the first letters of their ids, which in an id are hexadecimal.
    connection.exec(
      `create temp table copied as select id from meetings where id not like 'copy%' and ${those}`,
    )
    for (let time = 1; time <= times; time += 1) {
      const named = (column: string) => `'copy-${kind}-${time}-' || ${column}`
      const of = (column: string) => `${column} in (select id from copied)`
      copy(
        'meetings',
        { id: named('id'), number: `number + ${(kind === 'all' ? 1000 : 100) * time}` },
        of('id'),
      )
      copy('meeting_counterparts', { meeting_id: named('meeting_id') }, of('meeting_id'))
      copy('participants', { id: named('id'), meeting_id: named('meeting_id') }, of('meeting_id'))
    }
  })()
  connection.close()
}
