import type { PreviewTool } from './messages';

/** The lines of each icon, on a square of 16 by 16. */
const LINES: Readonly<Record<PreviewTool | 'checklist', string>> = {
  checklist: 'M2 4.5l1.3 1.3L6 3.2M2 11.5l1.3 1.3L6 10.2M8.5 4.5H14M8.5 11.5H14',
  compareWithRole: 'M2 5.5h10.5M9.5 2.5l3 3-3 3M14 10.5H3.5M6.5 7.5l-3 3 3 3',
  compareWithCommit: 'M1 8h3.7M11.3 8H15M11.3 8a3.3 3.3 0 1 1-6.6 0 3.3 3.3 0 0 1 6.6 0z',
  showSource: 'M5.5 4l-4 4 4 4M10.5 4l4 4-4 4',
  exportAdvert: 'M8 10V1.8M5 4.6l3-3 3 3M3 7.5v6.2h10V7.5',
  toggleLock: 'M3.5 7.5h9v6.2h-9zM5.3 7.5V5a2.7 2.7 0 0 1 5.4 0v2.5',
  refresh: 'M13.6 8a5.6 5.6 0 1 1-1.7-4M13.7 1.5v3.2h-3.2',
};

/** An icon in the colour of the text around it; what it stands for is said beside it. */
export function icon(name: keyof typeof LINES): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${LINES[name]}"/></svg>`;
}
