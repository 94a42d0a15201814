import type { PreviewPage, ShownLook } from '../src/preview/messages';
import { scopedStyle } from './scopedStyle';

const PLAIN: ShownLook = { style: '', logo: '', note: '' };

/** The page in the look of its organisation, as exports have it. Views that are for work alone stay as they are. */
export class OrganisationLook {
  private readonly sheet = new CSSStyleSheet();
  private look = PLAIN;

  /** @param note says what of the look is not used */
  constructor(private readonly note: HTMLElement) {
    document.adoptedStyleSheets = [this.sheet];
  }

  get remark(): string {
    return this.look.note;
  }

  use(look: ShownLook): void {
    if (look.style !== this.look.style) this.sheet.replaceSync(scopedStyle(look.style));
    this.look = look;
    this.note.textContent = look.note;
  }

  /** Before a page is shown: puts the logo at its top. */
  dress(page: HTMLElement, { view }: Pick<PreviewPage, 'view'>): void {
    const isExported = view === 'definition' || view === 'advert';
    document.body.classList.toggle('organisation-look', isExported && this.look.style !== '');
    if (!isExported || !/^data:image\//.test(this.look.logo)) return;
    const logo = document.createElement('img');
    logo.className = 'logo';
    logo.src = this.look.logo;
    logo.alt = '';
    page.querySelector('header')?.prepend(logo);
  }
}
