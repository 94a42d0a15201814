import { Uri } from 'vscode';
import type { OrganisationLook } from '../../../server/src/protocol';
import { coalesced } from './coalesce';
import type { ShowLook, ShownLook } from './messages';

/** Asks the server for the look of a role's organisation; `undefined` while it can't answer. Never rejects. */
export type RequestLook = (uri: string) => Promise<OrganisationLook | undefined>;

const PLAIN: ShownLook = { style: '', logo: '', note: '' };

/** The look of one panel's pages: asked for when it may be another, since it is large and seldom changes. */
export class PanelLook {
  private look = PLAIN;
  private files: readonly string[] = [];
  readonly refresh = coalesced(() => this.update());

  /** @param uri says which role the panel is of, at any time */
  constructor(
    private readonly uri: () => string,
    private readonly request: RequestLook,
    private readonly post: (message: ShowLook) => void,
  ) {}

  /** Tells the page the look as it was last read. */
  show(): void {
    this.post({ type: 'look', look: this.look });
  }

  /** Whether the look was read from a file. */
  isFrom(file: Uri): boolean {
    return this.files.some((one) => Uri.parse(one).toString() === file.toString());
  }

  private async update(): Promise<void> {
    const asked = this.uri();
    const read = await this.request(asked);
    if (read === undefined || asked !== this.uri()) return;
    const { style = '', logo = '', notes, files } = read;
    this.files = files;
    const look = { style, logo, note: notes.join(' ') };
    const { look: shown } = this;
    if (look.style === shown.style && look.logo === shown.logo && look.note === shown.note) return;
    this.look = look;
    this.show();
  }
}
