/** The pages that a stylesheet is for. Where people need high contrast, the colours of their theme stay. */
const SCOPE = 'body.organisation-look:not(.vscode-high-contrast, .vscode-high-contrast-light) #preview-page';

/** What the page has of its own, and a stylesheet for whole documents knows nothing of. */
const RESET = 'h2 { padding: 0; border: 0; }';

/** A stylesheet for whole documents, made one for the page alone: the toolbar is not of the organisation. */
export function scopedStyle(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  scopeRules(sheet.cssRules);
  const rules = [...sheet.cssRules].filter(
    (rule) => rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule,
  );
  return `@scope (${SCOPE}) {\n${RESET}\n${rules.map(({ cssText }) => cssText).join('\n')}\n}`;
}

function scopeRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = scopedSelector(rule.selectorText);
    else if (rule instanceof CSSGroupingRule) scopeRules(rule.cssRules);
  }
}

/** Classes, ids, attributes and pseudo-classes behind the name of an element. */
const QUALITIES = String.raw`(?:[.#][\w-]+|\[[^\]]*\]|::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?)*`;

/** An element that is around everything in a document, inside another such one or the first of a selector. */
const OUTER = String.raw`(?:html|:root|body|main)(?![\w-])(${QUALITIES})`;

const ALL_OUTER = new RegExp(String.raw`^${OUTER}(?:[\s>]+${OUTER})*`, 'i');

const EACH_OUTER = new RegExp(String.raw`[\s>]*${OUTER}`, 'gi');

/** What is said of the document is said of the page, which then needs the classes of all that is around it. */
export function scopedSelector(selector: string): string {
  return alternatives(selector)
    .map((one) => one.trim().replace(ALL_OUTER, (outer) => `:scope${outer.replace(EACH_OUTER, '$1')}`))
    .join(', ');
}

/** The parts of a list of selectors; commas inside brackets and quotation marks separate none. */
function alternatives(selector: string): string[] {
  const found = selector.match(/(?:"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,])+/g);
  return found ?? [selector];
}
