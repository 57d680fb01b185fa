export { type CalendarEvent, calendarText } from './calendar-text';
export { type CleanDocument, cleanDocument, type DocumentFormat } from './clean-document';
export { type CleanPhoto, cleanPhoto } from './clean-photo';
export { type CleanRecording, cleanRecording } from './clean-recording';
export { fileNameOf, type WorkbookCell, type WorkbookSheet, writeWorkbook } from './workbook';
