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

/** What is said of the document is said of the page. */
export function scopedSelector(selector: string): string {
  return alternatives(selector)
    .map((one) =>
      one.trim().replace(/^(?:html|:root|body|main)(?![\w-])(?:[\s>]+(?:body|main)(?![\w-]))*/i, ':scope'),
    )
    .join(', ');
}

/** The parts of a list of selectors; commas inside brackets and quotation marks separate none. */
function alternatives(selector: string): string[] {
  const found = selector.match(/(?:"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,])+/g);
  return found ?? [selector];
}
