export { type CalendarEvent, calendarText } from './calendar-text';
export { type CleanPhoto, cleanPhoto } from './clean-photo';
export { fileNameOf, type WorkbookCell, type WorkbookSheet, writeWorkbook } from './workbook';
