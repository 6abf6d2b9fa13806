import { figure, listed, longDate } from '../../../../../platform/locale.ts'
import type { FaultText } from '../faults.ts'

const inRows = (rows: number[]) =>
  `${rows.length === 1 ? 'row' : 'rows'} ${listed(rows.map(String), 'en')}`
const mb = (bytes: number) => figure(Math.ceil(bytes / 1024 / 1024), 'en')

export const en: FaultText = {
  rows: {
    'name-missing': () => 'This person has no name. Fill in the name.',
    'name-garbled': () =>
      'Letters are missing from this name, or it has strange characters. Correct the name, or save the file again as “CSV UTF-8”.',
    'nothing-to-recognise': () =>
      'This person has no employee number and no email address. Fill in one of the two, or we will not recognise this person next time.',
    'email-invalid': () => 'This is not a valid email address. Correct it or leave the cell empty.',
    'number-shortened': () =>
      'Excel has shortened this number and dropped digits. Format the column as “Text” in Excel, enter the number again and save the file.',
    'excel-error': () =>
      'This is an error message from Excel. Repair the formula or leave the cell empty.',
    'too-long': ({ length, limit }) =>
      `This text has ${figure(length, 'en')} characters and there is room for ${figure(limit, 'en')}. Make it shorter.`,
    'cell-too-long': ({ length, limit }) =>
      `This cell holds ${figure(length, 'en')} characters; ${figure(limit, 'en')} is the most we take. Make the text shorter. If there is a stray quotation mark ("), remove it: the rows below are then inside this cell.`,
    'rows-in-cell': () =>
      'Other rows are inside this cell. There is probably a stray quotation mark (") in this row. Remove it.',
    'too-many-cells': ({ cells, columns }) =>
      `This row has ${cells} cells, but there are ${columns} columns. There is probably a comma or semicolon too many. Remove it, or put the text between quotation marks.`,
    'contract-unknown': () =>
      'We do not know this kind of contract. Write permanent, fixed-term, agency, internship, volunteer or contractor, or leave the cell empty.',
    'language-unknown': () =>
      'We do not know this language. Write nl, fr, en or de, or leave the cell empty.',
    'role-unknown': () =>
      'We do not know this role. Write a role from Leidraad, such as hr, spokesperson or coach, or leave the cell empty. If this is a job title, skip this column.',
    'date-unreadable': () => 'We do not understand this date. Write it like this: 20-11-2026.',
    'date-two-digit-year': () => 'Write the year with four digits, like this: 20-11-2026.',
    'date-impossible': () => 'This day does not exist. Check the date.',
    'date-month-first': () =>
      'The month seems to stand before the day here. We read the day first, like this: 20-11-2026. Check the whole column.',
    'date-year': () => 'The year must lie between 1900 and 2100. Check the date.',
    'ends-before-start': ({ startsOn }) =>
      `The end date lies before the start date, ${longDate(startsOn, 'en')}. Correct one of the two.`,
    'number-twice': ({ rows }) =>
      `This employee number is also in ${inRows(rows)}. Everyone has their own number: correct it, or remove the row that is there twice.`,
    'email-twice': ({ rows }) =>
      `This email address is also in ${inRows(rows)}. Everyone has their own address: correct it, or remove the row that is there twice. If it is a shared mailbox, leave the cell empty and fill in an employee number.`,
    'manager-unknown': () =>
      'We do not know this manager. Write the email address, employee number or full name of somebody who is in this file or already in Leidraad, or leave the cell empty.',
    'manager-several': () =>
      'More than one person has this name. Write the manager’s email address or employee number, or leave the cell empty.',
    'manager-self': () =>
      'This person is their own manager here. Leave the cell empty or fill in someone else.',
    'manager-circle': ({ names }) =>
      `These people manage each other in a circle: ${[...names, names[0]].join(' → ')}. Change the manager of one of them.`,
  },
  file: {
    'file-empty': () =>
      'This file is empty. Choose a CSV file with a row of column names and a row for each person below it.',
    'file-too-large': ({ bytes, limit }) =>
      `This file is ${mb(bytes)} MB; ${mb(limit)} MB is the most we take. Remove the columns that we do not need.`,
    'file-busy': () => 'Another file is being read. Try again in a minute.',
    'file-too-hard': () =>
      'This file is too large or too complex to read. Remove the columns that we do not need, or split the file in two.',
    'file-is-workbook': () =>
      'This is an Excel file, not a CSV file. In Excel, choose “Save as” and then “CSV UTF-8”.',
    'file-is-page': () =>
      'This is a web page or an XML file, even if its name looks like that of an Excel file. Open it in Excel, choose “Save as” and then “CSV UTF-8”.',
    'file-is-not-text': () => 'This is not a text file. Choose a CSV file.',
    'file-without-people': () =>
      'This file has column names only. Put a row for each person below them.',
    'too-many-rows': ({ limit }) =>
      `This file has more than ${figure(limit, 'en')} rows. Check whether it is the right file.`,
    'too-many-columns': ({ limit }) =>
      `This file has more than ${limit} columns. Remove the columns that we do not need.`,
    'quote-not-closed': ({ row }) =>
      `A quotation mark (") in row ${row} is opened and never closed, so we cannot read the rest. Remove it or add the missing one.`,
    'row-too-long': ({ row }) =>
      `Row ${row} is too long to read. A quotation mark (") is probably opened there and never closed. Remove it or add the missing one, and check that this is a CSV file.`,
    'name-not-mapped': () =>
      'We do not know which column holds the name. Choose the column with the name, or the one with the last name.',
    'key-not-mapped': () =>
      'We do not know which column holds the employee number or the email address. Choose at least one: it is how we recognise people in the next import.',
  },
}
