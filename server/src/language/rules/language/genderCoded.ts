import { pairOf } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Problem } from '../../problem';
import { code } from '../../schema/words';
import { codedBalance, isUnbalanced } from './codedBalance';
import type { Passage } from './passages';

/** `language/gender-coded`: one finding for the whole file, at its title, with the words beside it. */
export function genderCoded(passages: readonly Passage[], document: RoleDocument): Problem[] {
  const balance = codedBalance(passages);
  const [first] = balance.masculine;
  if (first === undefined || !isUnbalanced(balance)) return [];
  const { start, end } = pairOf(document.root, 'title')?.value ?? first;
  const { masculine, feminine } = balance;
  const against = feminine.length === 0 ? 'none' : String(feminine.length);
  return [
    {
      code: 'language/gender-coded',
      message: `${masculine.length} different words that readers associate with men, and ${against} with women, may put some women off: see which of them can go.`,
      start,
      end,
      related: masculine.map((word) => ({
        uri: document.uri,
        range: document.rangeOf(word),
        message: `${code(document.text.slice(word.start, word.end))} reads as masculine.`,
      })),
    },
  ];
}
