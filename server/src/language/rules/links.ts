import type { RoleContext } from '../context';
import { addressesIn } from '../features/linkAddresses';
import type { Frameworks } from '../frameworks/types';
import type { RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';
import { ownTexts } from './ownTexts';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';

/** Addresses of pages that are known to be gone, wherever the file writes one. */
export const linkRules: RuleGroup = { rules: rulesOf('links'), check };

function check({ document, context }: RuleInput): Problem[] {
  if (document.kind !== 'role') return [];
  const links = ownTexts(document, context).filter(
    ({ shape, node }) => (shape.format === 'uri' || shape.text !== undefined) && node.text.includes('//'),
  );
  return links.flatMap(({ node }) => withdrawnLinks(node, document, context));
}

/** `links/withdrawn`, for each such address in a piece of a file's text. Offsets are UTF-16 code units. */
export function withdrawnLinks(
  { start, end }: { readonly start: number; readonly end: number },
  document: RoleDocument,
  { frameworks }: RoleContext,
): Problem[] {
  return addressesIn(document.text.slice(start, end)).flatMap((found) => {
    const now = addressNow(found.address, frameworks);
    if (now === undefined) return [];
    const place = { start: start + found.start, end: start + found.end };
    return [
      {
        code: 'links/withdrawn',
        message: now.message,
        ...place,
        fixes: () => [
          {
            title: `Link to ${now.name}`,
            edits: [{ ...place, newText: now.address }],
            preferred: true,
            unambiguous: now.moved,
          },
        ],
      },
    ];
  });
}

interface NewAddress {
  readonly address: string;
  readonly name: string;
  readonly message: string;
  /** True for the same page at another address. */
  readonly moved: boolean;
}

function addressNow(address: string, { civilService, digitalAndData }: Frameworks): NewAddress | undefined {
  const page = civilService.withdrawnPage(address);
  if (page !== undefined) return { ...page, moved: false };
  const moved = digitalAndData.movedPage(address);
  const message = `This is a former address of the page on ${moved?.name}, which has moved.`;
  return moved && { ...moved, message, moved: true };
}
