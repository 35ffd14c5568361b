import { meetingPaper } from '../meeting-paper'

export const GET = meetingPaper('briefing', 'docx')
