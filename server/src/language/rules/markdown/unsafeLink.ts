import { isSafeLink } from '../../advert/markdown';
import { isSectionLink } from '../../advert/sectionLinks';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { email, uri } from '../../schema/formats';
import { code, shown } from '../../schema/words';
import { editsOf, type Prose, rangeIn } from './prose';
import type { Spot } from './spots';

/** `markdown/unsafe-link`: a link whose words stay on the page, but that leads nowhere. */
export function unsafeLinkProblems(prose: Prose): Problem[] {
  return prose.spots.flatMap((link) => {
    if (link.kind === 'html' || isSafeLink(link.address) || isSectionLink(link.address)) return [];
    const { start, text, address, addressAt } = link;
    const place =
      address === ''
        ? rangeIn(prose, start, text.length)
        : rangeIn(prose, start === undefined ? undefined : start + addressAt, address.length);
    return [
      {
        code: 'markdown/unsafe-link',
        message: sentence(address),
        ...place,
        fixes: () => fixesFor(link, prose),
      },
    ];
  });
}

function sentence(address: string): string {
  const expected = 'a link starts with `https://` or `mailto:`';
  if (address === '') return `This link has no address, so the page leaves it out; ${expected}.`;
  return `The page leaves out the link to ${shown(address)}, since ${expected}.`;
}

function fixesFor(link: Spot, prose: Prose): Fix[] {
  const { start, text, address, addressAt, wordsLength } = link;
  if (start === undefined) return [];
  const at = start + addressAt;
  const whole = wholeAddress(address);
  const change =
    whole === undefined
      ? []
      : fix(prose, `Change to ${code(whole)}`, [{ start: at, end: at + address.length, newText: whole }]);
  const end = start + text.length;
  const words = link.kind === 'autolink' ? '' : text.slice(1, 1 + wordsLength);
  const removal = fix(prose, words === '' ? 'Remove the link' : 'Remove the link, keep its words', [
    { start, end, newText: words },
  ]);
  return [...change, ...removal].map((one, index) => ({ ...one, preferred: index === 0 }));
}

/** What somebody meant who left the beginning out. */
function wholeAddress(address: string): string | undefined {
  if (email(address)) return `mailto:${address}`;
  const web = `https://${address.replace(/^\/\//, '')}`;
  return /^(?:\/\/)?(?:[a-z\d-]+\.)+(?:uk|com|org|net|eu|info|gov|wales|scot)(?:[/?#]|$)/i.test(address) &&
    uri(web)
    ? web
    : undefined;
}

function fix(prose: Prose, title: string, changes: readonly OffsetEdit[]): Fix[] {
  const edits = editsOf(prose, changes);
  return edits === undefined ? [] : [{ title, edits }];
}
