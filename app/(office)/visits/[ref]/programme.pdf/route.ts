import { visitPaper } from '../visit-paper'

export const GET = visitPaper('programme', 'pdf')
