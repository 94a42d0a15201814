import { type Disposable, type DocumentSelector, type LanguageStatusItem, languages } from 'vscode';

/** What a language status item says. */
export type Said = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

/** A language status item that is drawn anew only when it says something else. */
export class StatusItem implements Disposable {
  private readonly item: LanguageStatusItem;
  private said: Said;

  constructor(id: string, name: string, selector: DocumentSelector, first: Said) {
    this.item = languages.createLanguageStatusItem(id, selector);
    this.item.name = name;
    this.said = first;
    Object.assign(this.item, first);
  }

  get text(): string {
    return this.said.text;
  }

  say(next: Said): void {
    if (JSON.stringify(next) === JSON.stringify(this.said)) return;
    this.said = next;
    Object.assign(this.item, next);
  }

  dispose(): void {
    this.item.dispose();
  }
}
