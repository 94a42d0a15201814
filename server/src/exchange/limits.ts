import { WORKBOOK } from './officeKinds';

/** In bytes. The official workbooks are under 1 MB, and under 4 MB unpacked. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export const TOO_LARGE = WORKBOOK.tooLarge;
